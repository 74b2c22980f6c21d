import { type AnyQuery, withParsedParameters } from "../query.ts";
import { about } from "./about/index.ts";
import { access } from "./access/index.ts";
import { addressed } from "./addressed/index.ts";
import { addressees } from "./addressees/index.ts";
import { answersToBoth } from "./answers-to-both/index.ts";
import { beside } from "./beside/index.ts";
import { chain } from "./chain/index.ts";
import { commonSuperior } from "./common-superior/index.ts";
import { compareTwo } from "./compare/index.ts";
import { coordination } from "./coordination/index.ts";
import { dated } from "./dated/index.ts";
import { directions } from "./directions/index.ts";
import { elsewhere } from "./elsewhere/index.ts";
import { factQuestion } from "./fact/index.ts";
import { funding } from "./funding/index.ts";
import { hats } from "./hats/index.ts";
import { heads } from "./heads/index.ts";
import { lines } from "./lines/index.ts";
import { list } from "./list/index.ts";
import { members } from "./members/index.ts";
import { mostReports } from "./most-reports/index.ts";
import { namedIn } from "./named-in/index.ts";
import { path } from "./path/index.ts";
import { recommendation } from "./recommendation/index.ts";
import { recommendations } from "./recommendations/index.ts";
import { recommendationsOn } from "./recommendations-on/index.ts";
import { relation } from "./relation/index.ts";
import { responsible } from "./responsible/index.ts";
import { section } from "./section/index.ts";
import { severalSuperiors } from "./several-superiors/index.ts";
import { subordinates } from "./subordinates/index.ts";
import { superiors } from "./superiors/index.ts";
import { support } from "./support/index.ts";
import { tasks } from "./tasks/index.ts";
import { terms } from "./terms/index.ts";
import { together } from "./together/index.ts";
import { trace } from "./trace/index.ts";
import { unfunded } from "./unfunded/index.ts";
import { unowned } from "./unowned/index.ts";
import { whatIf } from "./what-if/index.ts";
import { whether } from "./whether/index.ts";
import { which } from "./which/index.ts";
import { whoDecides } from "./who-decides/index.ts";
import { workOf } from "./work-of/index.ts";

/** Every named question, in the order of menus. API, CLI help and documentation derive from it. */
export const queries: readonly AnyQuery[] = [
  withParsedParameters(superiors),
  withParsedParameters(subordinates),
  withParsedParameters(mostReports),
  withParsedParameters(whether),
  withParsedParameters(relation),
  withParsedParameters(compareTwo),
  withParsedParameters(about),
  withParsedParameters(factQuestion),
  withParsedParameters(hats),
  withParsedParameters(heads),
  withParsedParameters(members),
  withParsedParameters(chain),
  withParsedParameters(path),
  withParsedParameters(commonSuperior),
  withParsedParameters(answersToBoth),
  withParsedParameters(severalSuperiors),
  withParsedParameters(elsewhere),
  withParsedParameters(whoDecides),
  withParsedParameters(directions),
  withParsedParameters(coordination),
  withParsedParameters(responsible),
  withParsedParameters(workOf),
  withParsedParameters(tasks),
  withParsedParameters(unowned),
  withParsedParameters(support),
  withParsedParameters(funding),
  withParsedParameters(unfunded),
  withParsedParameters(access),
  withParsedParameters(beside),
  withParsedParameters(trace),
  withParsedParameters(terms),
  withParsedParameters(which),
  withParsedParameters(list),
  withParsedParameters(lines),
  withParsedParameters(section),
  withParsedParameters(dated),
  withParsedParameters(recommendation),
  withParsedParameters(recommendations),
  withParsedParameters(recommendationsOn),
  withParsedParameters(addressed),
  withParsedParameters(addressees),
  withParsedParameters(namedIn),
  withParsedParameters(together),
  withParsedParameters(whatIf),
];
