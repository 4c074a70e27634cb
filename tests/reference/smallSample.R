# Intervals, limits and small tests in closed form.
interval_grid <- expand.grid(exits = c(0, 1, 2, 5, 12, 37, 150, 2000), exposure = c(0.3, 8, 20, 40), level = c(0.8, 0.95, 0.998))
limits <- t(mapply(function(e, t, l) poisson.test(e, t, conf.level = l)$conf.int, interval_grid$exits, interval_grid$exposure, interval_grid$level))
interval_grid$lower <- limits[, 1]
interval_grid$upper <- limits[, 2]

interpolated <- function(p, mean) {
  r <- qpois(p, mean)
  r - (ppois(r, mean) - p) / dpois(r, mean)
}
funnel_grid <- expand.grid(expected = c(0.05, 0.5, 1, 1.7, 3.2, 5, 8.25, 14, 33.3, 100, 750), level = c(0.95, 0.998))
tail <- (1 - funnel_grid$level) / 2
funnel_grid$lower <- pmax(0, interpolated(tail, funnel_grid$expected)) / funnel_grid$expected
funnel_grid$upper <- interpolated(1 - tail, funnel_grid$expected) / funnel_grid$expected

# By qbeta: qf goes over to a chi-squared above 4e5 degrees of freedom, which is wrong by 30 % of ln(ratio) at 1e-6.
variances <- c(1e-6, 1e-4, 0.003, 0.0184, 0.04, 0.1, 0.25, 0.5, 1, 2, 5)
upper_quartile <- qbeta(0.75, 1 / variances, 1 / variances)

holm_cases <- list(c(0.01, 0.04, 0.03, 0.005), c(0.5, 0.5), c(0, 1, 0.02, 0.02, 0.9), 0.03, c(0.2, 0.001, 0.013, 0.0131, 0.8, 0.05))

set.seed(20260131)
a <- round(rgamma(23, 2, 0.4), 3)
b <- round(rgamma(57, 3, 0.4), 3)
weights <- round(runif(23, 0, 5), 2)
test <- t.test(a, b)
probabilities <- c(0, 0.1, 0.25, 1 / 3, 0.5, 0.61, 0.975, 1)

se <- 0.1234
write_reference("smallSample", list(
  poissonInterval = lapply(as.list(interval_grid), as.numeric),
  funnelLimits = lapply(as.list(funnel_grid), as.numeric),
  medianRateRatio = list(variance = variances, ratio = upper_quartile / (1 - upper_quartile)),
  holm = lapply(holm_cases, function(p) list(p = p, adjusted = p.adjust(p, "holm"))),
  sample = list(a = a, b = b, weights = weights, probabilities = probabilities, quantiles = as.numeric(quantile(a, probabilities, type = 7)),
                median = scalar(median(b)), mean = scalar(mean(a)), sd = scalar(sd(a)), weightedMean = scalar(weighted.mean(a, weights))),
  welch = list(t = scalar(unname(test$statistic)), df = scalar(unname(test$parameter)), p = scalar(test$p.value)),
  detectable = list(standardError = scalar(se), degreesOfFreedom = scalar(35), value = scalar((qt(0.975, 35) + qt(0.8, 35)) * se))
))
