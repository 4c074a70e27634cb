import type { IdeaMethod, MetricMethod } from '../../i18n/helpIds';

interface MethodSource {
  readonly source: string;
  /** The call that gives the same; null where it is plain arithmetic. */
  readonly r: string | null;
}

/** Where each method is from and how R does it: the same in every language. */
export const METHOD_SOURCES: Readonly<Record<MetricMethod | IdeaMethod, MethodSource>> = {
  turnover: {
    source: 'Garwood 1936, Biometrika 28, 437–442; SHRM; BDA; Schlüter; ZVEI',
    r: 'poisson.test(exits, personYears)$conf.int',
  },
  exitKinds: {
    source: 'Manski 2003, Partial Identification of Probability Distributions',
    r: 'c(known, known + unknown) / personYears',
  },
  regretted: { source: 'Dalton, Todor & Krackhardt 1982, Academy of Management Review 7, 117–123', r: null },
  headcount: { source: 'ISO 30414:2018', r: null },
  firstNinetyDays: {
    source: 'Wilson 1927, Journal of the American Statistical Association 22, 209–212',
    r: 'prop.test(left, observed, correct = FALSE)$conf.int',
  },
  retention: { source: 'ISO 30414:2018', r: null },
  stability: { source: 'Bowey 1974, A Guide to Manpower Planning', r: null },
  survival: {
    source: 'Kaplan & Meier 1958, Journal of the American Statistical Association 53, 457–481',
    r: 'survfit(Surv(entry, exit, event) ~ 1, conf.type = "log-log")',
  },
  cumulativeIncidence: {
    source: 'Aalen & Johansen 1978, Scandinavian Journal of Statistics 5, 141–150',
    r: 'survfit(Surv(entry, exit, factor(cause)) ~ 1, id = i, conf.type = "log-log")',
  },
  hazardByTenure: {
    source: 'Breslow & Day 1987, Statistical Methods in Cancer Research II; Hsu 1996, Multiple Comparisons',
    r: 'poisson.test(exits[c(i, j)], personYears[c(i, j)], conf.level = 1 - 0.05 / choose(k, 2))',
  },
  tenureAtExit: {
    source: 'Hyndman & Fan 1996, The American Statistician 50, 361–365',
    r: 'quantile(tenure, type = 7)',
  },
  span: { source: 'Urwick 1956, Harvard Business Review 34(3), 39–47', r: null },
  attainment: {
    source: 'Zoltners, Sinha & Lorimer 2006, The Complete Guide to Sales Force Incentive Compensation',
    r: 'median(actual / quota)',
  },
  ramp: {
    source: 'Zoltners, Sinha & Lorimer 2004, Sales Force Design for Strategic Advantage',
    r: 'survfit(Surv(months, reached) ~ 1)',
  },
  hours: { source: 'Suissa 2008, American Journal of Epidemiology 167, 492–499', r: 'sum(hours) / sum(personMonths)' },
  pulse: {
    source: 'Cohen et al. 1999, Multivariate Behavioral Research 34, 315–346; Cochran 1977, Sampling Techniques, 6.3',
    r: 'sandwich::vcovCL(lm(score ~ 1), person, type = "HC0", cadjust = TRUE)',
  },
  enps: { source: 'Tango 1998, Statistics in Medicine 17, 891–908; Reichheld 2003', r: null },
  responseRate: { source: 'AAPOR 2023, Standard Definitions', r: 'mean(answered)' },
  cost: { source: 'Cascio & Boudreau 2011, Investing in People', r: null },
  interval: { source: 'Garwood 1936, Biometrika 28, 437–442', r: 'poisson.test(exits, personYears)$conf.int' },
  expectedExits: {
    source: 'Breslow & Day 1987; Prentice & Gloeckler 1978, Biometrics 34, 57–67',
    r: 'glm(exit ~ tenure + role + region, binomial("cloglog"), offset = log(share)); poisson.test(O, E)',
  },
  funnel: {
    source: 'Spiegelhalter 2005, Statistics in Medicine 24, 1185–1202',
    r: 'r <- qpois(p, E); (r - (ppois(r, E) - p) / dpois(r, E)) / E',
  },
  shrinkage: { source: 'Clayton & Kaldor 1987, Biometrics 43, 671–681', r: 'MASS::glm.nb(O ~ 1 + offset(log(E)))' },
  medianRateRatio: {
    source: 'Larsen & Merlo 2005, American Journal of Epidemiology 161, 81–88',
    r: 'qf(0.75, 2 / v, 2 / v)',
  },
  doseResponse: {
    source: 'McCullagh & Nelder 1989, Generalized Linear Models; Suissa 2008',
    r: 'glm(O ~ hours + region, quasipoisson, offset = log(E))',
  },
  shuffle: {
    source: 'Phipson & Smyth 2010, Statistical Applications in Genetics 9, 39',
    r: '(sum(shuffled >= observed) + 1) / (shuffles + 1)',
  },
  specificationCurve: { source: 'Simonsohn, Simmons & Nelson 2020, Nature Human Behaviour 4, 1208–1214', r: null },
  eValue: {
    source: 'VanderWeele & Ding 2017, Annals of Internal Medicine 167, 268–274',
    r: 'function(r) { r <- max(r, 1 / r); r + sqrt(r * (r - 1)) }',
  },
  ofHundredExits: { source: 'Eide & Gefeller 1995, Journal of Clinical Epidemiology 48, 645–655', r: null },
  verdicts: { source: 'Holm 1979, Scandinavian Journal of Statistics 6, 65–70', r: 'p.adjust(p, "holm")' },
  smallGroups: { source: 'Hundepool et al. 2012, Statistical Disclosure Control', r: null },
};
