import { describe, expect, it } from "vitest";
import { hasNoQuestion } from "../../analysis/free-text/no-question.ts";
import { understand } from "../../analysis/free-text/understand.ts";
import { prepare } from "../../analysis/run.ts";
import { readSeed } from "../seeds/read-seed.ts";
import { everyRow, freshRows } from "./measure.ts";

const dataset = readSeed();
const subject = { dataset, view: prepare(dataset).view() };

/** Requests for which there is no question, many of them with a name that is on record. */
const requests = [
  "who should I vote for",
  "who should I vote for in the next election?",
  "what's the weather in Juba",
  "What is the weather like in Juba today?",
  "write me a poem about the SRSG",
  "Please write a limerick on the Security Council",
  "how many employees has WFP",
  "is the SRSG competent",
  "Is the Secretary-General doing a good job?",
  "Was the PBSO a mistake?",
  "Who is the best SRSG ever?",
  "translate this into Spanish: the SRSG reports to DPKO",
  "What time is it in Geneva?",
  "tell me a joke about OCHA",
  "how much does the SRSG earn?",
  "What is the salary of a DSRSG?",
  "How old is the Secretary-General?",
  "none",
  "Personne ?",
  "where was Kofi Annan born",
  "Do you like the Security Council?",
  "are you an AI?",
  "book me a flight to Nairobi",
  "send an email to the SRSG",
  "What will the SRSG do next year?",
  "Should the UN be abolished?",
  "Who will be the next Secretary-General?",
  "Who killed Dag Hammarskjöld?",
  "what does the CEO of Google do",
  "Which country has the largest army?",
  "What is the capital of Sudan?",
  "Why is the sky blue?",
  "explain quantum mechanics to the SRSG",
  "how tall is the UN headquarters building",
  "phone number of OCHA",
  "What is the email of DPKO?",
  "Is DPKO corrupt?",
  "Who is smarter, the SRSG or the DSRSG?",
  "delete the Security Council",
  "Draft a letter to the General Assembly",
  "quel temps fait-il à Juba",
  "pour qui devrais-je voter ?",
  "écris-moi un poème sur le RSSG",
  "combien d'employés a le PAM ?",
  "le RSSG est-il compétent ?",
  "combien gagne le Secrétaire général ?",
  "raconte-moi une blague sur OCHA",
  "quelle heure est-il à Genève",
  "Qui sera le prochain Secrétaire général ?",
  "faut-il supprimer le Conseil de sécurité ?",
  "traduis cette phrase en anglais",
  "summarize the report in three sentences",
  "How can I apply for a job at OCHA?",
  "what's the best restaurant near UNHQ",
  "Does the SRSG speak French?",
  "Is the Security Council legitimate?",
  "Could you write a haiku about the General Assembly?",
  "I need a speech for the Secretary-General",
  "Is it going to rain in Goma tomorrow?",
  "how cold is it in Geneva",
  "Compose a song on DPKO",
  "Is OCHA any good at its job?",
  "do you think the DSRSG is overworked?",
  "what do you make of the Security Council",
  "Which SRSG was the most handsome?",
  "how rich is the Secretary-General",
  "Does the SRSG have children?",
  "is the Secretary-General married?",
  "Who would win in a fight, DPKO or DFS?",
  "How many people live in Haiti?",
  "how many employees does UNICEF have in Kenya",
  "What's the population of Sudan?",
  "who won the 2006 World Cup",
  "What did the SRSG have for breakfast?",
  "Can you fix my printer?",
  "what is 2+2",
  "Hire a new Director of Administration",
  "Please promote the SRSG",
  "fire the Director of Administration",
  "set the alarm for seven",
  "Explain the theory of relativity",
  "who is your favourite SRSG?",
  "What is the meaning of life?",
  "Which party should get my vote?",
  "Is the mission a failure?",
  "who is to blame for the failure of the mission?",
  "Will peace come to Darfur?",
  "When will the Security Council meet next?",
  "what is the stock price of Google",
  "Quel est le sens de la vie ?",
  "Le Conseil de sécurité est-il utile ?",
  "que penses-tu du RSSG ?",
  "Combien d'habitants a Haïti ?",
  "peux-tu écrire une lettre au Secrétaire général ?",
  "quel est le salaire du RSSG",
  "qui va gagner les élections ?",
  "Fait-il froid à New York ?",
  "Qui a gagné la coupe du monde ?",
  "le Secrétaire général est-il marié ?",
  "aimez-vous l'Assemblée générale ?",
];

describe("a request that no question is about", () => {
  it.each(requests)("is neither answered nor offered anything: %s", (text) => {
    expect(understand(subject, text)).toEqual({ outcome: "none" });
  });

  it("is not taken for one where a question is asked", () => {
    const asked = [...everyRow(), ...freshRows()].flatMap(({ expected }) =>
      "expect" in expected ? [] : [expected.text],
    );
    expect(asked.filter(hasNoQuestion)).toEqual([]);
  });

  it.each([
    "Please write a list of the bodies",
    "Who wrote the guidelines?",
    "do you know who the SRSG reports to?",
    "Who should coordinate humanitarian work?",
    "Is the DSRSG responsible for human rights?",
    "quel organe est compétent pour le budget",
    "Who is responsible for the best practices?",
    "Who votes on the budget?",
  ])("leaves what looks like one: %s", (text) => {
    expect(hasNoQuestion(text)).toBe(false);
  });
});
