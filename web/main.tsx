import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createQueryClient } from "./api/queries.ts";
import { App } from "./app/App.tsx";
import { ErrorBoundary } from "./ui/ErrorBoundary.tsx";
import "@fontsource-variable/inter/wght.css";
import "./styles/index.css";

const page = document.getElementById("page");
if (page === null) throw new Error("the page has no place to draw in");

const queries = createQueryClient();

/** Words are measured for boxes, so the letters have to be there first; a page without them is better than none. */
const letters = Promise.all(
  ["400", "500", "600"].map((weight) => document.fonts.load(`${weight} 13px "Inter Variable"`)),
);
const patience = new Promise((done) => setTimeout(done, 2000));

void Promise.race([letters, patience])
  .catch(() => undefined)
  .then(() =>
    createRoot(page).render(
      <StrictMode>
        <ErrorBoundary fallback={(error) => <p className="failure">{error.message}</p>}>
          <QueryClientProvider client={queries}>
            <App />
          </QueryClientProvider>
        </ErrorBoundary>
      </StrictMode>,
    ),
  );
