# Two stages: the first has the compiler and builds the package, the second holds what runs and nothing else.
FROM node:24-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run -s build && npm prune --omit=dev --no-audit --no-fund

FROM node:24-slim
ENV NODE_ENV=production
ENV DOTTED_STORE=/data/dotted-line.db
ENV DOTTED_ACCESS=/data/access.json
WORKDIR /app
COPY --from=build /build/package.json /build/LICENSE /build/NOTICE ./
COPY --from=build /build/node_modules ./node_modules
COPY --from=build /build/dist ./dist
# the store and the access file are the only things written, and the volume the only place
RUN mkdir -p /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8008
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s --retries=6 CMD ["node", "-e", "fetch('http://127.0.0.1:8008/api/ready').then((reply) => process.exit(reply.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/server/cli/main.js"]
CMD ["serve", "--host", "0.0.0.0", "--port", "8008"]
