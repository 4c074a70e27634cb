# Of 100 exits, how many go to whom; what if; and the runway: person-month by person-month on the organisation of claim.R, which
# runs just before and leaves `panel`, `design`, `expected`, `managers`, `second`. No grouping, no sums of ours.
best_managers <- 0.2
best_levels <- 0.5
coefficients <- coef(expected)
covariances <- vcov(expected)
slopes <- coef(second)

# What the second stage adds to a region, and the coefficient of the level each row has.
added <- c(0, slopes[paste0("region", levels(managers$region)[-1])])
names(added) <- levels(managers$region)
of_region <- added[as.character(panel$region)]
coefficient_of <- function(term) {
  own <- c(0, coefficients[paste0(term, levels(design[[term]])[-1])])
  own[as.integer(design[[term]])]
}
structure_terms <- c("role", "year", "quarter", "region")
hiring_terms <- c("source", "third")
# Structure: nearest the truth level by level; hiring: levels as far apart as they are.
kept <- function(term) {
  names <- paste0(term, levels(design[[term]])[-1])
  wald <- as.numeric(t(coefficients[names]) %*% solve(covariances[names, names]) %*% coefficients[names])
  systematic <- max(0, 1 - length(names) / wald)
  if (term %in% hiring_terms) sqrt(systematic) else systematic
}
# Log factor of every row, and the mean factor of the levels that make up the best half of the time.
factor_of <- function(term) kept(term) * (coefficient_of(term) + (term == "region") * of_region)
reference_of <- function(term) {
  own <- factor_of(term)
  time <- tapply(panel$share, panel[[term]], sum)
  level <- tapply(own, panel[[term]], mean)
  order <- order(level)
  taken <- diff(c(0, pmin(cumsum(time[order]), best_levels * sum(time))))
  sum(taken * exp(level[order])) / sum(taken)
}
log_structure <- Reduce(`+`, lapply(structure_terms, factor_of))
log_hiring <- Reduce(`+`, lapply(hiring_terms, factor_of))
hazard <- exp(predict(expected)) * exp(of_region)
row_manager <- match(panel$manager, sort(unique(panel$manager)))
highest <- function(x) mean(sort(x, decreasing = TRUE)[seq_len(max(1, round(best_managers * length(x))))])
practice <- slopes["training"] * managers$training + slopes["coaching"] * managers$coaching
best_practice <- slopes["training"] * highest(managers$training) + slopes["coaching"] * highest(managers$coaching)

means <- fitted(second)
variance <- sum((managers$exits - means)^2 / (1 - hatvalues(second)) / means - 1) / sum(means)
above_best <- function(v) { a <- 1 / abs(v); sign(v) * (1 - pgamma(qgamma(best_managers, a), a + 1) / best_managers) }

left <- function(set) {
  row <- hazard * if (set[3]) exp(best_practice) else exp(practice[row_manager])
  if (set[1]) row <- row * exp(-log_structure) * prod(vapply(structure_terms, reference_of, 0))
  if (set[2]) row <- row * exp(-log_hiring) * prod(vapply(hiring_terms, reference_of, 0))
  sum(row) * if (set[4]) 1 - above_best(variance) else 1
}
# All 24 orders, one after the other.
orders <- function(x) if (length(x) <= 1) list(x) else do.call(c, lapply(seq_along(x), function(i) lapply(orders(x[-i]), function(rest) c(x[i], rest))))
shares <- numeric(4)
for (order in orders(1:4)) {
  set <- rep(FALSE, 4)
  for (block in order) {
    before <- left(set)
    set[block] <- TRUE
    shares[block] <- shares[block] + (before - left(set)) / 24
  }
}
none <- left(rep(FALSE, 4))

# What if every team got at least four hours, or exactly four: coaching, training held fixed.
limits <- found[1] + c(0, -1, 1) * qt(0.975, second$df.residual) * found[2]
years <- length(unique(index)) / 12
avoided <- function(hours) vapply(limits, function(slope) sum(means * (1 - exp(slope * (hours - managers$coaching)))) / years, 0)

# Coaching before an exit against those at risk in the same month, tenure band and region who did not leave in it.
cell <- paste(index, panel$band, panel$region)
runway <- sapply(0:12, function(back) {
  earlier <- match(paste(panel$spell, index - back), paste(panel$spell, index))
  value <- panel$coaching[earlier]
  stayed <- is.na(panel$exit)
  usual <- tapply(value[stayed], cell[stayed], mean, na.rm = TRUE)
  rows <- which(panel$event == 1)
  theirs <- usual[cell[rows]]
  known <- !is.na(value[rows]) & !is.na(theirs)
  c(sum(known), mean(value[rows][known]), mean(theirs[known]))
})

write_reference("attribution", list(
  shares = c(shares, left(rep(TRUE, 4))) / none, variance = scalar(variance),
  aboveBest = vapply(c(0.001, 0.05, 0.2, 1, 3), above_best, 0),
  atLeast = avoided(pmax(managers$coaching, 4)), same = avoided(rep(4, nrow(managers))),
  runwayExits = runway[1, ], runwayLeavers = runway[2, ], runwayStayers = runway[3, ]
))
