-- What DuckDB does in the benchmark of the national job. ${files} and ${out} are filled in.
CREATE TABLE staff AS
SELECT "Organisation Code" AS org, strftime("Effective Date", '%Y-%m') AS month,
       coalesce("Unique NHS Identifier", "Organisation Code" || '/' || "Employee Number") AS person,
       "Assignment Status" AS status, "Assignment Category" AS category, "Staff Group" AS grp, "Contracted FTE" AS fte,
       COLUMNS(* EXCLUDE ("Organisation Code", "Effective Date", "Unique NHS Identifier", "Assignment Status",
                          "Assignment Category", "Staff Group", "Contracted FTE"))
FROM read_csv('${files}/*/*/staff-in-post_*.csv', header = true, all_varchar = false, types = {
  'Employee Number': 'VARCHAR', 'Assignment Number': 'VARCHAR', 'Unique NHS Identifier': 'VARCHAR',
  'Occupation Code': 'VARCHAR', 'Cost Centre': 'VARCHAR', 'Effective Date': 'DATE', 'Latest Start Date': 'DATE',
  'NHS Start Date': 'DATE', 'Date of Birth': 'DATE', 'Contracted FTE': 'DECIMAL(12,5)'});
CREATE TABLE leavers AS
SELECT * FROM read_csv('${files}/*/*/leavers_*.csv', header = true, types = {
  'Employee Number': 'VARCHAR', 'Assignment Number': 'VARCHAR', 'Unique NHS Identifier': 'VARCHAR',
  'Occupation Code': 'VARCHAR', 'Leaving Date': 'DATE', 'Contracted FTE': 'DECIMAL(12,5)'});
CREATE TABLE sickness AS
SELECT "Organisation Code" AS org, "Month" AS month, "Assignment Number" AS assignment, "Staff Group" AS grp,
       "Absence Category" AS category, "FTE Days Lost" AS lost
FROM read_csv('${files}/*/*/sickness_*.csv', header = true, types = {
  'Month': 'VARCHAR', 'Employee Number': 'VARCHAR', 'Assignment Number': 'VARCHAR', 'Absence Start Date': 'DATE',
  'Absence End Date': 'DATE', 'FTE Days Lost': 'DECIMAL(12,5)'});
CREATE TABLE agency AS
SELECT "Organisation Code" AS org, "Month" AS month, "Staff Group" AS grp, "Agency Cost" AS cost
FROM read_csv('${files}/*/*/agency-spend_*.csv', header = true, types = {
  'Month': 'VARCHAR', 'Agency Cost': 'DECIMAL(14,2)'});
CREATE VIEW in_post AS
SELECT * FROM staff
WHERE status IN (SELECT column0 FROM read_csv('src/main/resources/reference/assignment-statuses.csv',
                 header = false, comment = '#', all_varchar = true) WHERE column1 IN ('active', 'inactive'))
  AND category IN (SELECT column0 FROM read_csv('src/main/resources/reference/assignment-categories.csv',
                 header = false, comment = '#', all_varchar = true) WHERE column1 = 'yes');
CREATE VIEW figures AS
SELECT month, org, coalesce(grp, 'All') AS grp, 'headcount' AS measure, count(DISTINCT person)::DOUBLE AS value
FROM in_post GROUP BY GROUPING SETS ((month, org, grp), (month, org))
UNION ALL
SELECT month, org, coalesce(grp, 'All'), 'fte', sum(fte)::DOUBLE
FROM in_post GROUP BY GROUPING SETS ((month, org, grp), (month, org))
UNION ALL
SELECT month, org, coalesce(grp, 'All'), 'agency-spend', sum(cost)::DOUBLE
FROM agency GROUP BY GROUPING SETS ((month, org, grp), (month, org))
UNION ALL
SELECT s.month, s.org, coalesce(s.grp, 'All'), 'days-lost', sum(s.lost)::DOUBLE
FROM sickness s
WHERE s.category = 'Sickness'
  AND (s.org, s.month, s.assignment) NOT IN (
    SELECT (org, month, assignment) FROM (
      SELECT org, month, "Assignment Number" AS assignment, category FROM staff
      UNION ALL
      SELECT "Organisation Code", strftime("Leaving Date", '%Y-%m'), "Assignment Number", "Assignment Category" FROM leavers)
    WHERE category NOT IN (SELECT column0 FROM read_csv('src/main/resources/reference/assignment-categories.csv',
                 header = false, comment = '#', all_varchar = true) WHERE column1 = 'yes'))
GROUP BY GROUPING SETS ((s.month, s.org, s.grp), (s.month, s.org));
COPY (SELECT * FROM figures ORDER BY ALL) TO '${out}' (FORMAT csv, HEADER false);
