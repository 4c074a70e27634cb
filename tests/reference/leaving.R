# When people leave, on spells with moves between regions: curves, medians and log-rank test by region, all and in a part (one
# region, some months), with late entry and censoring; exits by kind; exits by tenure; first 90 days by source.
set.seed(90)
n <- 400
first_day <- 18000
last_day <- 18000 + 1095
hire <- round(runif(n, first_day - 900, last_day - 20))
stay <- 1 + round(rexp(n, 1 / 500))
leaves <- hire + stay
keep <- leaves >= first_day
hire <- hire[keep]
leaves <- leaves[keep]
n <- length(hire)
exit <- ifelse(leaves <= last_day, leaves, NA)
exit_kind <- sample(1:4, n, TRUE, c(0.6, 0.2, 0.15, 0.05))
region <- sample(0:1, n, TRUE)
source <- sample(0:2, n, TRUE)
move <- hire + round(runif(n, 40, 600))
move <- ifelse(runif(n) < 0.4 & move < pmin(exit, last_day, na.rm = TRUE), move, NA)

far <- 2147483647
stretches <- function(from_day, to_day) {
  end <- ifelse(is.na(exit), far, exit)
  first <- data.frame(spell = seq_len(n), from = hire, to = ifelse(is.na(move), end, move - 1), region = region, last = is.na(move))
  second <- data.frame(spell = seq_len(n), from = move, to = end, region = 1 - region, last = TRUE)[!is.na(move), ]
  all <- rbind(first, second)
  all <- all[all$from <= to_day & all$to >= from_day, ]
  born <- hire[all$spell]
  start <- pmax(all$from, from_day)
  all$entry <- ifelse(start == born, 0, ifelse(start == first_day, start - born, start - 1 - born))
  all$exit <- pmax(pmin(all$to, to_day) - born, all$entry + 0.5)
  all$event <- as.numeric(all$last & all$to <= to_day)
  all$kind <- ifelse(all$event == 1, exit_kind[all$spell], 0)
  all$start <- start - born
  all$end <- pmin(all$to, to_day) - born
  all
}

month <- 365.25 / 12
curve <- function(rows) {
  fit <- survfit(Surv(entry / month, exit / month, event) ~ 1, data = rows, conf.type = "log-log", timefix = FALSE)
  at <- fit$n.event > 0
  half <- quantile(fit, 0.5)
  list(time = fit$time[at], atRisk = fit$n.risk[at], survival = fit$surv[at], lower = fit$lower[at], upper = fit$upper[at],
       median = scalar(unname(half$quantile)), medianLower = scalar(unname(half$lower)), medianUpper = scalar(unname(half$upper)))
}

incidence <- function(rows) {
  rows$id <- seq_len(nrow(rows))
  fit <- survfit(Surv(entry / month, exit / month, factor(kind, 0:4)) ~ 1, data = rows, id = id, timefix = FALSE)
  at <- rowSums(fit$n.event) > 0
  lapply(1:4, function(k) fit$pstate[at, k + 1])
}

pace <- function(rows) {
  score <- coxph(Surv(entry, exit, event) ~ factor(region), data = rows, ties = "exact")$score
  list(chiSquared = scalar(score), p = scalar(pchisq(score, 1, lower.tail = FALSE)))
}

edges <- ceiling(c(0, 3, 6, 12, 24, 60) * month)
by_tenure <- function(rows) lapply(seq_along(edges), function(band) {
  to <- if (band < length(edges)) edges[band + 1] - 1 else Inf
  days <- sum(pmax(0, pmin(rows$end, to) - pmax(rows$start, edges[band]) + 1))
  exits <- sum(rows$kind == 1 & rows$end >= edges[band] & rows$end <= to)
  test <- if (days > 0) poisson.test(exits, days / 365.25)$conf.int else c(NA, NA)
  list(exits = scalar(exits), personYears = scalar(days / 365.25), lower = scalar(test[1]), upper = scalar(test[2]))
})

early <- function(code) {
  hires <- source == code & hire >= first_day & hire <= last_day & hire + 90 <= last_day
  gone <- hires & !is.na(exit) & exit - hire <= 90 & exit_kind == 1
  test <- suppressWarnings(prop.test(sum(gone), sum(hires), correct = FALSE))
  list(hires = scalar(sum(hires)), exits = scalar(sum(gone)), lower = scalar(test$conf.int[1]), upper = scalar(test$conf.int[2]))
}

# Months 7 to 24 of the data, which begin on 14 April 2019; the part is region 1.
part_from <- as.numeric(as.Date("2019-10-01"))
part_to <- as.numeric(as.Date("2021-03-31"))
all <- stretches(first_day, last_day)
part <- stretches(part_from, part_to)
leavers <- all$kind == 1
write_reference("leaving", list(
  first = scalar(first_day), last = scalar(last_day), partFrom = scalar(part_from), partTo = scalar(part_to),
  hire = hire, exit = exit, kind = exit_kind, region = region, move = move, source = source,
  whole = curve(all), regions = lapply(0:1, function(r) curve(all[all$region == r, ])), pace = pace(all),
  incidence = incidence(all), byTenure = by_tenure(all),
  part = curve(part[part$region == 1, ]), partIncidence = incidence(part[part$region == 1, ]),
  partByTenure = by_tenure(part[part$region == 1, ]), partPace = pace(part),
  early = lapply(0:2, early),
  quarters = unname(quantile(all$end[leavers] / month, c(0.25, 0.5, 0.75)))
), "survival")
