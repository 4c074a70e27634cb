# Cox models with ties, late entry, changing covariates, strata and clusters; iterated until nothing moves.
tight_cox <- coxph.control(eps = 1e-13, toler.chol = 1e-14, iter.max = 60)
fit_cox <- function(formula, rows) do.call("coxph", list(formula, data = rows, ties = "efron", control = tight_cox))

cox_case <- function(name, rows, columns, formula, cluster = NULL) {
  rows$code <- cluster
  plain <- fit_cox(formula, rows)
  fit <- if (is.null(cluster)) plain else fit_cox(update(formula, . ~ . + cluster(code)), rows)
  list(name = name, entry = rows$entry, exit = rows$exit, event = rows$event, strata = rows$stratum, cluster = cluster,
       columns = lapply(columns, function(column) as.numeric(rows[[column]])),
       coefficients = unname(coef(fit)), covariance = as.numeric(vcov(fit)), modelCovariance = as.numeric(vcov(plain)),
       logLikelihood = scalar(fit$loglik[2]), logLikelihoodAtZero = scalar(fit$loglik[1]), events = scalar(fit$nevent))
}

set.seed(1972)
n <- 240
people <- data.frame(entry = ifelse(runif(n) < 0.5, -1, round(runif(n, 0, 20))), hours = round(rgamma(n, 3, 1), 2),
                     role = rbinom(n, 1, 0.4), stratum = sample(3, n, TRUE), manager = sample(25, n, TRUE))
people$exit <- pmax(people$entry, 0) + 1 + round(rexp(n, 0.05 * exp(-0.25 * people$hours + 0.5 * people$role)))
people$event <- as.numeric(runif(n) < 0.7)

# Every spell cut at months 6 and 12 after its entry, hours changing from piece to piece.
cut_at <- function(row) {
  from <- max(row$entry, 0)
  edges <- sort(unique(c(row$entry, from + c(6, 12), row$exit)))
  edges <- edges[edges >= row$entry & edges <= row$exit]
  pieces <- length(edges) - 1
  data.frame(entry = head(edges, -1), exit = edges[-1], event = c(rep(0, pieces - 1), row$event), person = row$person,
             hours = row$hours + 0.5 * seq_len(pieces), role = row$role, stratum = row$stratum)
}
people$person <- seq_len(n)
pieces <- do.call(rbind, lapply(seq_len(n), function(i) cut_at(people[i, ])))

distinct_times <- data.frame(entry = 0, exit = 1:12 + 0.5, event = rep(c(1, 1, 0), 4), x = c(3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8), stratum = 1)
tied <- data.frame(entry = 0, exit = rep(1:4, each = 5), event = rep(c(1, 1, 0, 1, 0), 4), x = c(1, 0, 0, 1, 1, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 0, 1, 0), stratum = 1)
# One far from all others: Newton's first steps go too far and are halved.
outlier <- data.frame(entry = 0, exit = c(7, 8, 7, 3, 8, 8, 8, 2, 5, 7, 1), event = c(1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 1),
                      x = c(-8, 0, 0, 0, 0, 2, 0, -84, -1, 0, 1), stratum = 1)
single <- data.frame(entry = 0, exit = 1:6, event = c(0, 0, 1, 0, 0, 0), x = c(1, 2, 2.5, 3, 1, 4), stratum = 1)

single_fit <- fit_cox(Surv(entry, exit, event) ~ x, single)

write_reference("cox", list(cases = list(
  cox_case("no ties", distinct_times, "x", Surv(entry, exit, event) ~ x),
  cox_case("many ties", tied, "x", Surv(entry, exit, event) ~ x),
  cox_case("one far from all others", outlier, "x", Surv(entry, exit, event) ~ x),
  cox_case("two clusters", tied, "x", Surv(entry, exit, event) ~ x, rep(1:2, 10)),
  cox_case("ties and late entry", transform(people, stratum = 1), c("hours", "role"), Surv(entry, exit, event) ~ hours + role),
  cox_case("by stratum", people, c("hours", "role"), Surv(entry, exit, event) ~ hours + role + strata(stratum)),
  cox_case("by stratum, clustered", people, c("hours", "role"), Surv(entry, exit, event) ~ hours + role + strata(stratum), people$manager),
  cox_case("changing covariates, clustered by person", pieces, c("hours", "role"), Surv(entry, exit, event) ~ hours + role + strata(stratum), pieces$person)
), oneEvent = list(entry = single$entry, exit = single$exit, event = single$event, x = single$x, coefficient = scalar(unname(coef(single_fit))),
                   variance = scalar(as.numeric(vcov(single_fit))), logLikelihood = scalar(single_fit$loglik[2]))
), "survival")
