"""What pandas does in the benchmark of the national job: python3 pandas.py FILES OUT"""
import glob
import sys

sys.path.pop(0)  # this file is called as the library is
import pandas as pd

files, out = sys.argv[1:]
TEXT = ["Employee Number", "Assignment Number", "Unique NHS Identifier", "Occupation Code", "Cost Centre"]


def read(kind, dates=()):
    tables = [
        pd.read_csv(file, dtype={column: str for column in TEXT}, parse_dates=list(dates))
        for file in sorted(glob.glob(f"{files}/*/*/{kind}_*.csv"))
    ]
    return pd.concat(tables, ignore_index=True)


def known(name, *words):
    table = pd.read_csv(f"src/main/resources/reference/{name}.csv", comment="#")
    return set(table.loc[table.iloc[:, 1].isin(words)].iloc[:, 0])


counts = known("assignment-categories", "yes")
staff = read("staff-in-post", ["Effective Date", "Latest Start Date", "NHS Start Date", "Date of Birth"])
leavers = read("leavers", ["Leaving Date"])
sickness = read("sickness", ["Absence Start Date", "Absence End Date"])
agency = read("agency-spend")

staff["Month"] = staff["Effective Date"].dt.strftime("%Y-%m")
own = staff["Organisation Code"] + "/" + staff["Employee Number"]
staff["Person"] = staff["Unique NHS Identifier"].fillna(own)
in_post = staff[
    staff["Assignment Status"].isin(known("assignment-statuses", "active", "inactive"))
    & staff["Assignment Category"].isin(counts)
]
key = ["Organisation Code", "Month", "Assignment Number"]
leavers["Month"] = leavers["Leaving Date"].dt.strftime("%Y-%m")
others = pd.concat(
    table.loc[~table["Assignment Category"].isin(counts), key] for table in (staff, leavers)
).drop_duplicates()
ill = sickness[sickness["Absence Category"] == "Sickness"].merge(others, on=key, how="left", indicator=True)
ill = ill[ill["_merge"] == "left_only"]

with open(out, "w", encoding="utf-8") as lines:
    for measure, table, column, how in [
        ("headcount", in_post, "Person", "nunique"),
        ("fte", in_post, "Contracted FTE", "sum"),
        ("agency-spend", agency, "Agency Cost", "sum"),
        ("days-lost", ill, "FTE Days Lost", "sum"),
    ]:
        for by in (["Month", "Organisation Code", "Staff Group"], ["Month", "Organisation Code"]):
            figures = table.groupby(by)[column].agg(how)
            for place, value in figures.items():
                month, organisation, group = (*place, "All")[:3]
                lines.write(f'{month},{organisation},"{group}",{measure},{value:.6f}\n')
