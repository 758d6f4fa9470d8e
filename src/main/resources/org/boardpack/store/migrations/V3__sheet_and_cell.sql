-- In a workbook a finding is placed by sheet and cell; line is then the row.
ALTER TABLE finding ADD COLUMN cell VARCHAR(12);
