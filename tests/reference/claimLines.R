# The lines of evidence beside the two stages: exits within risk sets, teams over time, ranks within strata.
# Small designs by formula, so both sides make them alike: no random numbers cross from R.

# Risk sets: 12 strata of 6, one or two exits each; Breslow's ties, offset log(expected).
stratum <- rep(0:11, each = 6)
place <- rep(0:5, 12)
expected <- 0.02 + 0.01 * ((stratum * 7 + place * 3) %% 5)
x <- ((stratum * 5 + place * 11) %% 13) / 3
left <- as.numeric(place == (stratum * 2) %% 6 | (stratum %% 3 == 0 & place == (stratum + 1) %% 6))
cox <- survival::coxph(survival::Surv(rep(1, 72), left) ~ x + offset(log(expected)) + survival::strata(stratum),
  ties = "breslow", control = survival::coxph.control(eps = 1e-13, toler.chol = 1e-15, iter.max = 100))

# Teams over time: 10 managers × 12 months, weights; slope with manager and month effects, standard error clustered by manager.
manager <- rep(0:9, each = 12)
month <- rep(0:11, 10)
weight <- 1 + (manager * 3 + month) %% 4
given <- ((manager * 17 + month * 29) %% 23) / 5
outcome <- ((manager * 31 + month * 13) %% 19) / 7 + 0.1 * given
within <- lm(outcome ~ given + factor(manager) + factor(month), weights = weight)
tilde <- residuals(lm(given ~ factor(manager) + factor(month), weights = weight))
# The score's variance without the slope taken out of the residuals: what a test of no slope needs.
free <- residuals(lm(outcome ~ factor(manager) + factor(month), weights = weight))
clusters <- tapply(weight * tilde * free, manager, sum)
information <- sum(weight * tilde^2)

# Counts fitted to both margins: Poisson regression with both factors and an offset.
counts <- (manager * 5 + month * 7) %% 4
base <- 0.5 + ((manager + 2 * month) %% 3) / 2
margins <- fit_glm(counts ~ factor(manager) + factor(month) + offset(log(base)), poisson, data.frame(counts, manager, month, base))

# Ranks of two lists, ties among them.
one <- c(3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8)
two <- c(2, 7, 1, 8, 2, 8, 1, 8, 2, 8, 4, 5)

# Spread of risk from a score statistic: the non-centrality under which the estimate max(0, statistic - terms) would be seen as low
# or as high with the stated chance.
spread <- expand.grid(statistic = c(0, 0.2685, 1, 3.9, 4, 8, 16.8, 60), terms = c(1, 4, 9), level = c(0.9, 0.95))
noncentrality <- function(value, terms, chance) {
  if (pchisq(value, terms) <= chance) return(0)
  uniroot(function(l) pchisq(value, terms, ncp = l) - chance, c(0, 500), tol = 1e-13)$root
}
spread$lower <- mapply(function(x, k, level) noncentrality(x, k, (1 + level) / 2), spread$statistic, spread$terms, spread$level)
spread$upper <- mapply(function(x, k, level) noncentrality(max(x, k), k, (1 - level) / 2), spread$statistic, spread$terms, spread$level)

write_reference("claimLines", list(
  risk = list(slope = scalar(coef(cox)[1]), standardError = scalar(sqrt(vcov(cox)[1, 1]))),
  within = list(slope = scalar(coef(within)["given"]), standardError = scalar(sqrt(sum(clusters^2) * 10 / 9) / information)),
  spread = as.list(spread),
  margins = as.numeric(fitted(margins)),
  spearman = scalar(cor(one, two, method = "spearman")),
  eValues = c(3.9 + sqrt(3.9 * 2.9), 1.8 + sqrt(1.8 * 0.8))
), "survival")
