# A hundred thousand rows made by whole-number arithmetic that any language repeats to the bit (tests/core/stats/largeRows.ts),
# so that only results need be kept.
n <- 1e5
prime <- 1000003
drawn <- function(a, b) {
  i <- as.numeric(seq_len(n))
  ((((i * i) %% prime) * a + i * b) %% prime) / prime
}

hours <- floor(800 * drawn(7919, 104729)) / 100
role <- as.numeric(drawn(15485, 32452) < 0.4)
pace <- 1 - 0.08 * hours + 0.3 * role
exit <- 1 + floor(60 * drawn(49979, 86028) / (0.5 + pace))
entry <- ifelse(drawn(12289, 65537) < 0.5, 0, floor(exit * drawn(24593, 98317)))
cause <- floor(4 * drawn(39916, 47903))
event <- as.numeric(cause > 0)
group <- floor(3 * drawn(27644, 51229))
manager <- floor(500 * drawn(61441, 77041))
rows <- data.frame(entry, exit, event, hours, role, group, manager, cause = factor(cause, 0:3), id = seq_len(n))

months <- c(6, 12, 24, 48)
curve <- summary(survfit(Surv(entry, exit, event) ~ 1, data = rows, conf.type = "log-log"), times = months)
ways <- summary(survfit(Surv(entry, exit, cause) ~ 1, data = rows, id = id), times = months)
# Whole times from the start: the test of survdiff does not take late entry.
ranks_of <- survdiff(Surv(exit, event) ~ group, data = rows)
cox <- fit_cox(Surv(entry, exit, event) ~ hours + role, rows)
clustered <- fit_cox(Surv(entry, exit, event) ~ hours + role + cluster(manager), rows)
left <- glm(event ~ hours + role, binomial("cloglog"), data = rows, epsilon = 1e-14)
counts <- glm(cause ~ hours + role, poisson, data = transform(rows, cause = as.numeric(as.character(cause))), epsilon = 1e-14)

write_reference("large", list(
  sums = c(sum(hours), sum(role), sum(exit), sum(entry), sum(cause), sum(group), sum(manager)),
  months = months, survival = curve$surv, lower = curve$lower, upper = curve$upper, incidence = as.numeric(ways$pstate[, -1]),
  logRank = scalar(ranks_of$chisq), spearman = scalar(cor(hours, exit, method = "spearman")),
  cox = unname(coef(cox)), coxCovariance = as.numeric(vcov(cox)), coxRobust = as.numeric(vcov(clustered)),
  cloglog = unname(coef(left)), cloglogCovariance = as.numeric(vcov(left)),
  cloglogRobust = as.numeric(sandwich::vcovCL(left, manager, type = "HC0")),
  poisson = unname(coef(counts)), poissonCovariance = as.numeric(vcov(counts))
), c("survival", "sandwich"))
