# What data.table does in the benchmark of the national job: Rscript datatable.R FILES OUT
library(data.table)
arguments <- commandArgs(trailingOnly = TRUE)
text <- c("Employee Number", "Assignment Number", "Unique NHS Identifier", "Occupation Code", "Cost Centre")

read <- function(kind) {
  files <- Sys.glob(file.path(arguments[1], "*", "*", paste0(kind, "_*.csv")))
  rbindlist(lapply(files, function(file) {
    there <- intersect(text, names(fread(file, nrows = 0)))
    table <- fread(file, colClasses = list(character = there), na.strings = "")
    # A small organisation's column without any date is read as of no type, and would not go below one with dates.
    for (date in grep("Date", names(table), value = TRUE)) {
      if (is.logical(table[[date]])) set(table, j = date, value = as.IDate(table[[date]]))
    }
    table
  }))
}

known <- function(name, words) {
  lines <- readLines(file.path("src/main/resources/reference", paste0(name, ".csv")))
  table <- fread(text = lines[!startsWith(lines, "#")])
  table[[1]][table[[2]] %in% words]
}

counts <- known("assignment-categories", "yes")
staff <- read("staff-in-post")
leavers <- read("leavers")
sickness <- read("sickness")
agency <- read("agency-spend")
setnames(staff, make.names(names(staff)))
setnames(sickness, make.names(names(sickness)))
setnames(agency, make.names(names(agency)))

staff[, Month := substr(as.character(Effective.Date), 1, 7)]
staff[, Person := fifelse(is.na(Unique.NHS.Identifier), paste0(Organisation.Code, "/", Employee.Number), Unique.NHS.Identifier)]
in_post <- staff[Assignment.Status %in% known("assignment-statuses", c("active", "inactive")) & Assignment.Category %in% counts]
setnames(leavers, make.names(names(leavers)))
leavers[, Month := substr(as.character(Leaving.Date), 1, 7)]
others <- unique(rbind(
  staff[!Assignment.Category %in% counts, .(Organisation.Code, Month, Assignment.Number)],
  leavers[!Assignment.Category %in% counts, .(Organisation.Code, Month, Assignment.Number)]
))
sickness[, Month := as.character(Month)]
ill <- sickness[Absence.Category == "Sickness"][!others, on = .(Organisation.Code, Month, Assignment.Number)]

figures <- function(table, measure, value) {
  groups <- table[, .(value = value(.SD)), by = .(Month, Organisation.Code, Staff.Group)]
  all <- table[, .(value = value(.SD)), by = .(Month, Organisation.Code)][, Staff.Group := "All"]
  rbind(groups, all, use.names = TRUE)[, measure := measure][, .(Month, Organisation.Code, Staff.Group, measure, value)]
}

fwrite(rbind(
  figures(in_post, "headcount", function(rows) as.numeric(uniqueN(rows$Person))),
  figures(in_post, "fte", function(rows) sum(rows$Contracted.FTE)),
  figures(agency, "agency-spend", function(rows) sum(rows$Agency.Cost)),
  figures(ill, "days-lost", function(rows) sum(rows$FTE.Days.Lost))
), arguments[2], col.names = FALSE, quote = TRUE)
