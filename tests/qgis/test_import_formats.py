"""Tables as their sources lay them out, through the algorithm; their headings are the real ones, their figures made up."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from resokit_qgis.workspace.importers import workbook_parts
from resokit_qgis.workspace.store import Workspace
from tests.qgis.import_help import refusal, run, square, write_geojson
from tests.xlsx_help import DATE, PERCENT, Raw, formula, styled, write_xlsx

SECTORS = ("21015A00-", "21015A010", "21015B321")
QUARTIERS = ("1", "2", "800")


def add_wards(
    processing: Any, workspace: Workspace, codes: tuple[str, ...], names: tuple[str, ...] = (), level: str = ""
) -> None:
    folder = workspace.path.parent
    shapes = [square(100 * index) for index in range(len(codes))]
    file = write_geojson(folder / "wards.geojson", *shapes, code=list(codes), name=list(names or codes))
    run(processing, "importwards", workspace, INPUT=str(file), CODE_FIELD="code", NAME_FIELD="name", LEVEL=level)
    workspace.path.with_name("report.html").unlink()


def imported(processing: Any, workspace: Workspace, file: Path, **parameters: Any) -> dict[str, Any]:
    results = run(processing, "importindicators", workspace, INPUT=str(file), **parameters)
    workspace.path.with_name("report.html").unlink()
    return results


def figures(workspace: Workspace) -> dict[tuple[str, str, str], float | str]:
    """(indicator, ward, period) -> the value, or its status where there is none."""
    wards = {ward["id"]: ward["code"] for ward in workspace.rows("wards")}
    names = {indicator["id"]: indicator["code"] for indicator in workspace.rows("indicators")}
    return {
        (names[row["indicator_id"]], wards[row["ward_id"]], row["period"]): row["status"]
        if row["value"] is None
        else row["value"]
        for row in workspace.rows("indicator_values")
    }


def kinds(workspace: Workspace) -> dict[str, str]:
    return {indicator["code"]: indicator["kind"] for indicator in workspace.rows("indicators")}


def test_statbel_population(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    add_wards(processing, workspace, SECTORS)
    file = tmp_path / "OPENDATA_SECTOREN_2024.txt"
    file.write_text(
        "CD_REFNIS|CD_SECTOR|TOTAL|DT_STRT_SECTOR|DT_STOP_SECTOR|OPPERVLAKKTE IN HM²|TX_DESCR_SECTOR_NL|TX_DESCR_SECTOR_FR|TX_DESCR_NL|TX_DESCR_FR\n"
        "21015|21015A00-|1200|2019-01-01|9999-12-31|12.5|COLIGNON|COLIGNON|Schaarbeek|Schaerbeek\n"
        "21015|21015A010|0|2019-01-01|9999-12-31|3.25|STATION|GARE|Schaarbeek|Schaerbeek\n"
        "21015|21015ZZZZ|44|2019-01-01|9999-12-31||NIET TE LOKALISEREN|INDÉTERMINÉ|Schaarbeek|Schaerbeek\n"
        "11001|11001A00-|77|2019-01-01|9999-12-31|9.75|CENTRUM|CENTRE|Aartselaar|Aartselaar\n",
        encoding="utf-8-sig",
    )
    results = imported(processing, workspace, file, PERIOD="2024")
    assert figures(workspace) == {
        ("TOTAL", "21015A00-", "2024"): 1200.0,
        ("TOTAL", "21015A010", "2024"): 0.0,
        ("OPPERVLAKKTE IN HM²", "21015A00-", "2024"): 12.5,
        ("OPPERVLAKKTE IN HM²", "21015A010", "2024"): 3.25,
    }
    assert kinds(workspace) == {"TOTAL": "count", "OPPERVLAKKTE IN HM²": "not_aggregable"}
    assert "Read as statbel, with the wards in the column “CD_SECTOR”." in results["_log"]
    assert "Not placed in a ward: 44 of “TOTAL”." in results["_log"]


def test_statbel_income_of_several_years(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    add_wards(processing, workspace, SECTORS)
    rows: list[list[object]] = [
        ["CD_YEAR", "CD_MUNTY_REFNIS", "CD_SECTOR", "MS_NBR_NON_ZERO_INC", "MS_MEDIAN_NET_TAXABLE_INC"]
    ]
    for year in (2021, 2022):
        for place, sector in enumerate(SECTORS):
            rows.append([year, 21015, sector, 100 + place, None if place == 1 else 20000.5 + year])
    file = write_xlsx(tmp_path / "TF_PSNL_INC_TAX_SECTOR.xlsx", {"TF_PSNL_INC_TAX_SECTOR": rows})
    results = imported(processing, workspace, file)
    assert results["IMPORTED"] == 12
    found = figures(workspace)
    assert found["MS_NBR_NON_ZERO_INC", "21015B321", "2022"] == 102.0
    assert found["MS_MEDIAN_NET_TAXABLE_INC", "21015A00-", "2021"] == 22021.5
    assert found["MS_MEDIAN_NET_TAXABLE_INC", "21015A010", "2021"] == "missing"
    assert kinds(workspace)["MS_NBR_NON_ZERO_INC"] == "count"
    assert refusal(processing, "importindicators", workspace, INPUT=str(file), PERIOD="1999") == (
        "TF_PSNL_INC_TAX_SECTOR.xlsx has no figures of 1999. It has those of: 2021, 2022. "
        "Give one of these as PERIOD, or leave it empty for all."
    )


def test_one_period_of_several(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    add_wards(processing, workspace, SECTORS)
    file = tmp_path / "t.txt"
    file.write_text("CD_YEAR|CD_SECTOR|TOTAL\n2021|21015A00-|1\n2022|21015A00-|2\n", encoding="utf-8")
    results = imported(processing, workspace, file, PERIOD="2022")
    assert figures(workspace) == {("TOTAL", "21015A00-", "2022"): 2.0}
    assert "Rows of other periods, left out: 1." in results["_log"]


def test_statbel_grid(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    add_wards(processing, workspace, ("1kmN3078E3924", "1kmN3079E3924"))
    file = tmp_path / "grid.csv"
    file.write_text("GRD_NEWID,MS_POPULATION_20200101\n1kmN3078E3924,15\n1kmN3079E3924,7\n", encoding="utf-8")
    imported(processing, workspace, file)
    assert figures(workspace)["MS_POPULATION", "1kmN3078E3924", "2020"] == 15.0
    assert kinds(workspace) == {"MS_POPULATION": "count"}


def test_the_neighbourhood_monitor_of_brussels(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    add_wards(processing, workspace, QUARTIERS)
    file = write_xlsx(
        tmp_path / "mq_data_export_2025-03-01.xlsx",
        {
            "Toelichting": [["ND", "niet beschikbaar"], ["VS", "bijzondere sector"]],
            "Gegevens": [
                [
                    "Code",
                    "Wijk",
                    "Bevolkingsdichtheid (inw/km²) 2022",
                    "Bevolkingsdichtheid (inw/km²) 2023",
                    "Totale bevolking [aantal] - 2023",
                ],
                [1, "Grote Markt", 6512.25, 6480.5, 3993],
                ["2", "Dansaert", "ND", 11250.125, 9065],
                [800, "Industrie Noord", "VS", None, 1946],
            ],
        },
    )
    results = imported(processing, workspace, file)
    assert figures(workspace) == {
        ("Bevolkingsdichtheid (inw/km²)", "1", "2022"): 6512.25,
        ("Bevolkingsdichtheid (inw/km²)", "2", "2022"): "missing",
        ("Bevolkingsdichtheid (inw/km²)", "800", "2022"): "censored",
        ("Bevolkingsdichtheid (inw/km²)", "1", "2023"): 6480.5,
        ("Bevolkingsdichtheid (inw/km²)", "2", "2023"): 11250.125,
        ("Bevolkingsdichtheid (inw/km²)", "800", "2023"): "missing",
        ("Totale bevolking [aantal]", "1", "2023"): 3993.0,
        ("Totale bevolking [aantal]", "2", "2023"): 9065.0,
        ("Totale bevolking [aantal]", "800", "2023"): 1946.0,
    }
    assert kinds(workspace)["Totale bevolking [aantal]"] == "count"
    assert "The sheet “Gegevens” of mq_data_export_2025-03-01.xlsx was read." in results["_log"]
    assert "Read as bisa, with the wards in the column “Code”." in results["_log"]


def test_swing_flat(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    add_wards(processing, workspace, SECTORS)
    file = tmp_path / "t.csv"
    file.write_text(
        ",period,geolevel,geoitem,v2801_vh_bedr_tot\n"
        "0,2023,statsec2024,21015A00-,12\n1,2024,statsec2024,21015A00-,14\n2,2024,statsec2024,21015A010,-99997\n"
        "3,2024,statsec2024,21015B321,-99996\n4,2024,statsec2024,21015ZZZZ,6\n5,2024,gemeente,21015,99\n6,2024,gemeente,99991,5\n",
        encoding="utf-8",
    )
    results = imported(processing, workspace, file)
    assert figures(workspace) == {
        ("v2801_vh_bedr_tot", "21015A00-", "2023"): 12.0,
        ("v2801_vh_bedr_tot", "21015A00-", "2024"): 14.0,
        ("v2801_vh_bedr_tot", "21015A010", "2024"): "censored",
        ("v2801_vh_bedr_tot", "21015B321", "2024"): "empty",
    }
    assert "Rows of “statsec2024” were taken; rows of other kinds of areas left out: 2." in results["_log"]
    assert results["UNMATCHED"] == 1


def test_swing_viewer_by_names_that_a_person_looks_through(
    processing: Any, workspace: Workspace, tmp_path: Path
) -> None:
    names = ("Antwerpen - Amandus & Atheneum", "Antwerpen - Luchtbal", "Berchem - Groenenhoek")
    add_wards(processing, workspace, ("ANT01", "ANT02", "ANT03"), names)
    file = tmp_path / "export.csv"
    file.write_text(
        '"Wijken";"Inwoners [aantal]|2024";"Inwoners [aantal]|2025"\n"Amandus - Atheneum";"1.200";"1.234,0"\n'
        '"Antwerpen - Luchtbal";"";"87"\n"Groenenhoek";"x";"3"\n"Onbekend";"1";"1"\n"Totaal";"1.204";"1.325"\n',
        encoding="utf-8",
    )
    said = refusal(processing, "importindicators", workspace, INPUT=str(file))
    assert said == (
        "export.csv has no codes of wards, and names in “Wijken” that are not quite those of wards: Amandus - Atheneum, "
        "Groenenhoek. Run it again with a file for “Names to look through” (PROPOSALS): the likely wards are written there, "
        "for you to say yes or no. Nothing was imported."
    )
    proposals = tmp_path / "names.csv"
    results = imported(processing, workspace, file, PROPOSALS=str(proposals))
    assert (results["IMPORTED"], results["PROPOSALS"]) == (0, str(proposals))
    assert "Nothing was imported yet: 3 names are not those of wards letter by letter." in results["_log"]
    assert figures(workspace) == {}
    lines = proposals.read_text(encoding="utf-8-sig").splitlines()
    assert lines == [
        "name_in_file;ward_code;ward_name;score;accept",
        "Amandus - Atheneum;ANT01;Antwerpen - Amandus & Atheneum;0.90;",
        "Groenenhoek;ANT03;Berchem - Groenenhoek;0.90;",
        "Onbekend;;;;",
    ]
    proposals.write_text("\n".join([lines[0], lines[1] + "y", lines[2] + "n"]), encoding="utf-8")
    results = imported(processing, workspace, file, MATCHES=str(proposals))
    found = figures(workspace)
    assert found == {
        ("Inwoners [aantal]", "ANT01", "2024"): 1200.0,
        ("Inwoners [aantal]", "ANT01", "2025"): 1234.0,
        ("Inwoners [aantal]", "ANT02", "2024"): "missing",
        ("Inwoners [aantal]", "ANT02", "2025"): 87.0,
    }
    assert (results["MATCHED"], results["UNMATCHED"]) == (2, 3)
    assert "Rows with totals were left out: 6 (Totaal)." in results["_log"]
    # The next table of these areas needs nobody to look again.
    again = tmp_path / "again.csv"
    again.write_text('"Wijken";"Autos|2025"\n"Amandus - Atheneum";5\n"Groenenhoek";6\n', encoding="utf-8")
    results = imported(processing, workspace, again)
    assert (results["MATCHED"], results["UNMATCHED"]) == (1, 1)


def test_cbs(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    add_wards(processing, workspace, ("BU03630000", "BU03630001"))
    file = tmp_path / "Kerncijfers.csv"
    file.write_text(
        '"WijkenEnBuurten";"Gemeentenaam_1";"SoortRegio_2";"Codering_3";"AantalInwoners_5";"k_65JaarOfOuder_12"\n'
        '"GM0363    ";"Amsterdam  ";"Gemeente  ";"GM0363    ";931748;117000\n'
        '"BU03630000";"Amsterdam  ";"Buurt     ";"BU03630000";     870;105\n'
        '"BU03630001";"Amsterdam  ";"Buurt     ";"BU03630001";  -99997;-99997\n',
        encoding="utf-8",
    )
    results = imported(processing, workspace, file, PERIOD="2024")
    assert figures(workspace) == {
        ("AantalInwoners_5", "BU03630000", "2024"): 870.0,
        ("AantalInwoners_5", "BU03630001", "2024"): "censored",
        ("k_65JaarOfOuder_12", "BU03630000", "2024"): 105.0,
        ("k_65JaarOfOuder_12", "BU03630001", "2024"): "censored",
    }
    assert kinds(workspace) == {"AantalInwoners_5": "count", "k_65JaarOfOuder_12": "not_aggregable"}
    assert "Read as cbs" in results["_log"]


def test_a_profile_can_be_forced(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    add_wards(processing, workspace, SECTORS)
    file = tmp_path / "t.csv"
    file.write_text("CD_SECTOR;CD_CODE;MS_X\n21015A00-;5;6\n", encoding="utf-8")
    assert refusal(processing, "importindicators", workspace, INPUT=str(file), PERIOD="1", PROFILE="cbs") == (
        "t.csv is not of the profile “cbs”, which is known by columns such as: WijkenEnBuurten, BU_CODE. "
        "Its columns are: CD_SECTOR, CD_CODE, MS_X. Choose another PROFILE, or “automatic”."
    )
    imported(processing, workspace, file, PERIOD="1", PROFILE="plain")
    assert {name for name, _, _ in figures(workspace)} == {"CD_CODE", "MS_X"}


def test_the_sign_between_columns_can_be_forced(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    add_wards(processing, workspace, ("1", "2"))
    file = tmp_path / "t.csv"
    file.write_text("code;n, m\n1;2,5\n2;3,5\n", encoding="utf-8")
    assert "No column of t.csv fits the wards" in refusal(
        processing, "importindicators", workspace, INPUT=str(file), PERIOD="1", DELIMITER="comma"
    )
    imported(processing, workspace, file, PERIOD="1", DELIMITER="semicolon")
    assert figures(workspace) == {("n, m", "1", "1"): 2.5, ("n, m", "2", "1"): 3.5}


def test_a_column_can_be_left_out(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    add_wards(processing, workspace, ("1", "2"))
    file, definitions = tmp_path / "t.csv", tmp_path / "d.csv"
    file.write_text("code;n;m\n1;5;many\n2;6;few\n", encoding="utf-8")
    definitions.write_text("indicator;kind;numerator;denominator;unit\nm;left_out;;;\n", encoding="utf-8")
    imported(processing, workspace, file, PERIOD="1", DEFINITIONS=str(definitions))
    assert kinds(workspace) == {"n": "not_aggregable"}
    definitions.write_text("indicator;kind;numerator;denominator;unit\nm;left_out;;;\nn;rate;m;m;\n", encoding="utf-8")
    assert "the numerator “m” is neither another column of t.csv" in refusal(
        processing, "importindicators", workspace, INPUT=str(file), PERIOD="2", DEFINITIONS=str(definitions)
    )


def test_a_workbook_keeps_codes_and_figures_as_they_are(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    add_wards(processing, workspace, ("01", "02", "3", "04"))
    file = write_xlsx(
        tmp_path / "t.xlsx",
        {
            "Leeg": [],
            "Blad1": [
                ["Een titel"],
                [],
                ["code", "a", "b", "c"],
                ["01", 1.25, formula("B4*2", "2.5"), styled(0.125, PERCENT)],
                [],
                ["02", 1.234, "x", styled(0.5, PERCENT)],
                [3, 0.1 + 0.2, "-", None],
                [
                    "4",
                    1e-7,
                    Raw('<c r="{ref}" t="str"><f>IF(1,"",1)</f><v></v></c>'),
                    Raw('<c r="{ref}" t="str"><f>C1</f><v>ND</v></c>'),
                ],
            ],
        },
    )
    results = imported(processing, workspace, file, PERIOD="2025")
    assert figures(workspace) == {
        ("a", "01", "2025"): 1.25,
        ("a", "02", "2025"): 1.234,
        ("a", "3", "2025"): 0.1 + 0.2,
        ("a", "04", "2025"): 1e-7,
        ("b", "01", "2025"): 2.5,
        ("b", "02", "2025"): "censored",
        ("b", "3", "2025"): "empty",
        ("b", "04", "2025"): "missing",
        ("c", "01", "2025"): 0.125,
        ("c", "02", "2025"): 0.5,
        ("c", "3", "2025"): "missing",
        ("c", "04", "2025"): "missing",
    }
    assert "Wards with a row: 4 of 4 (100 %)." in results["_log"]
    assert "shows cells of these columns as percentages: D." in results["_log"]


@pytest.mark.parametrize(
    ("sheets", "parameters", "said"),
    [
        (
            {"a": [["code", "n"], ["01", 1]], "b": [["code", "n"], ["01", 2]]},
            {},
            "t.xlsx has several sheets: a, b. Give the name of the one with the figures as SHEET.",
        ),
        ({"a": [["code", "n"], ["01", 1]]}, {"SHEET": "c"}, "t.xlsx has no sheet “c”. Its sheets are: a."),
        ({"a": []}, {}, "t.xlsx has no rows below its heading. Export it again, with its figures."),
        ({"a": [["code", "n"]]}, {}, "t.xlsx has no rows below its heading. Export it again, with its figures."),
        (
            {"a": [["code", "n"], ["01", formula("A1+1", None)]]},
            {},
            "t.xlsx, row 2, column B: the formula in this cell has no result. Open the file in your spreadsheet, save it there, and import it again.",
        ),
        (
            {"a": [["code", "n"], ["01", 5], ["02", styled(45292, DATE)]]},
            {},
            "t.xlsx, row 3, column “n”: “2024/01/01” is not a figure. Leave the cell empty where the figure is missing, or take the column out of the file.",
        ),
        (
            {"a": [["code", "n"], ["01", 5], ["02", Raw('<c r="{ref}" t="e"><v>#DIV/0!</v></c>')]]},
            {},
            "t.xlsx, row 3, column “n”: “#DIV/0!” is not a figure. Leave the cell empty where the figure is missing, or take the column out of the file.",
        ),
        (
            {"a": [["code", "n"], ["01", "1.250"], ["02", 7]]},
            {},
            "t.xlsx, row 2, column “n”: “1.250” may be thousands or decimals. Give the decimal sign as DECIMAL, or write the column without thousands separators.",
        ),
    ],
)
def test_a_workbook_that_is_not_clear_is_refused(
    processing: Any,
    workspace: Workspace,
    tmp_path: Path,
    sheets: dict[str, list[list[object]]],
    parameters: dict[str, str],
    said: str,
) -> None:
    add_wards(processing, workspace, ("01", "02"))
    file = write_xlsx(tmp_path / "t.xlsx", sheets)
    assert refusal(processing, "importindicators", workspace, INPUT=str(file), PERIOD="1", **parameters) == said


def test_a_sheet_can_be_chosen(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    add_wards(processing, workspace, ("01",))
    file = write_xlsx(tmp_path / "t.xlsx", {"a": [["code", "n"], ["01", 1]], "Blad 2": [["code", "n"], ["01", 2]]})
    imported(processing, workspace, file, PERIOD="1", SHEET="blad 2")
    assert figures(workspace) == {("n", "01", "1"): 2.0}


def test_a_damaged_workbook_is_refused(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    add_wards(processing, workspace, ("01",))
    file = write_xlsx(tmp_path / "t.xlsx", {"a": [["code", "n"], ["01", 1]]})
    file.write_bytes(file.read_bytes()[:400])
    assert refusal(processing, "importindicators", workspace, INPUT=str(file), PERIOD="1") == (
        "t.xlsx cannot be read as an Excel workbook, perhaps because it is damaged or has a password. "
        "Open it in your spreadsheet, save it as xlsx without a password or as CSV (UTF-8), and import that."
    )


def test_a_workbook_that_is_huge_when_unpacked_is_not_opened(
    processing: Any, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_wards(processing, workspace, ("01",))
    file = write_xlsx(tmp_path / "t.xlsx", {"a": [["code", "n"], ["01", 1]]})
    monkeypatch.setattr(workbook_parts, "LARGEST_PART", 100)
    assert refusal(processing, "importindicators", workspace, INPUT=str(file), PERIOD="1") == (
        "t.xlsx is too large for a workbook to be read safely: 0 MB unpacked, and 0 MB is the most. "
        "Save the sheet with the figures as CSV (UTF-8), and import that."
    )
