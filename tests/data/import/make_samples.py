#!/usr/bin/python3
# SPDX-FileCopyrightText: The Kitcamp authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the sample files of this folder anew; the results are committed, the tests do not need Python.

The binary .xls needs python3-xlwt; everything else the standard library. The dates in the zips are fixed, so that
making them twice gives the same bytes.
"""
import datetime
import pathlib
import zipfile

HERE = pathlib.Path(__file__).parent
PEOPLE = [
    ["学号", "姓名", "学院", "专业", "手机", "备注"],
    ["2023010001", "曾丽", "电子工程学院", "通信工程", "13800138000", "喜欢“嵌入式”"],
    ["2023010002", "单雄信", "计算机学院", "软件工程", "13900139000", ""],
    ["2023010003", "欧阳·古丽", "机械学院", "自动化", "13700137000", "两行\n备注, 带逗号"],
]


def csv_text(rows, separator=",", end="\r\n"):
    def cell(text):
        quoted = any(mark in text for mark in (separator, '"', "\n", "\r"))
        return '"' + text.replace('"', '""') + '"' if quoted else text

    return "".join(separator.join(cell(text) for text in row) + end for row in rows)


def text_files():
    (HERE / "people-gb18030.csv").write_bytes(csv_text(PEOPLE).encode("gb18030"))
    (HERE / "people-utf16le.csv").write_bytes(b"\xff\xfe" + csv_text(PEOPLE, "\t").encode("utf-16-le"))
    (HERE / "people-utf16be.csv").write_bytes(b"\xfe\xff" + csv_text(PEOPLE, ";").encode("utf-16-be"))
    (HERE / "people-utf8-cr.csv").write_bytes(csv_text(PEOPLE, ";", "\r").encode())
    rows = "".join(
        "<tr>" + "".join(f"<td>{text}</td>" for text in row).replace("\n", "<br>") + "</tr>\n" for row in PEOPLE
    )
    page = (
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv="Content-Type" '
        'content="text/html; charset=gb2312"><style>td{mso-number-format:"\\@"}</style></head><body>\n'
        f"<table><tr><td>menu</td></tr></table><table border=1>\n{rows}</table></body></html>\n"
    )
    (HERE / "people-html.xls").write_bytes(page.encode("gb18030"))


def write_zip(name, parts):
    with zipfile.ZipFile(HERE / name, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, text in parts.items():
            info = zipfile.ZipInfo(part, (2024, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, text)


XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def relations(*entries):
    rows = "".join(
        f'<Relationship Id="rId{number}" Type="{REL}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(entries, 1)
    )
    return f'{XML}<Relationships xmlns="{PACKAGE}">{rows}</Relationships>'


STYLES = (
    f'{XML}<styleSheet xmlns="{MAIN}"><numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;'
    'd&quot;日&quot;"/><numFmt numFmtId="165" formatCode="00000000"/><numFmt numFmtId="166" '
    'formatCode="[$-804]yyyy\\-mm\\-dd\\ hh:mm;@"/></numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>'
    '<cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>'
    '<xf numFmtId="166"/><xf numFmtId="21"/></cellXfs></styleSheet>'
)
TEXTS = (
    f'{XML}<sst xmlns="{MAIN}"><si><t>设备清单 2024</t></si><si><t>资产编号</t></si><si><t>名称</t></si><si><t>购买日期</t></si>'
    "<si><t>学校资产编号</t></si><si><t>借出时间</t></si><si><t>完好</t></si>"
    '<si><r><t xml:space="preserve">示波器 </t></r><r><rPr><b/></rPr><t>DS1054Z</t></r><rPh sb="0" eb="3"><t>シハキ</t></rPh></si>'
    "<si><t>line_x000D_\nbreak</t></si></sst>"
)
SHEET = (
    f'{XML}<worksheet xmlns="{MAIN}"><sheetData>'
    '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'
    '<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="s"><v>2</v></c><c r="C3" t="s"><v>3</v></c>'
    '<c r="D3" t="s"><v>4</v></c><c r="E3" t="s"><v>5</v></c><c r="F3" t="s"><v>6</v></c></row>'
    '<row r="4"><c r="A4" s="3"><v>123</v></c><c r="B4" t="s"><v>7</v></c><c r="C4" s="1"><v>45356</v></c>'
    '<c r="D4"><v>5.2012219990101101E+17</v></c><c r="E4" s="4"><v>45356.604166666664</v></c><c r="F4" t="b"><v>1</v></c></row>'
    '<row r="5"><c r="A5"><v>20210001</v></c><c r="B5" t="inlineStr"><is><t>万用表</t></is></c>'
    '<c r="C5" s="2"><v>45292</v></c><c r="F5" t="b"><v>0</v></c></row>'
    '<row r="6"><c r="A6" t="str"><f>CONCAT("A",1)</f><v>A1</v></c><c r="B6" t="s"><v>8</v></c>'
    '<c r="C6" t="e"><v>#N/A</v></c><c r="D6"><v>0.10000000000000001</v></c></row>'
    "<row r=\"7\"><c><v>1</v></c><c t=\"inlineStr\"><is><t>no references</t></is></c></row>"
    '</sheetData><mergeCells count="2"><mergeCell ref="A1:F1"/><mergeCell ref="F5:F7"/></mergeCells></worksheet>'
)
SECOND = (
    f'{XML}<worksheet xmlns="{MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c></row>'
    '<row r="2"><c r="A2" t="inlineStr"><is><t>hidden row</t></is></c></row></sheetData></worksheet>'
)


def workbook(date1904):
    flag = ' date1904="1"' if date1904 else ""
    return (
        f'{XML}<workbook xmlns="{MAIN}" xmlns:r="{REL}"><workbookPr{flag}/><sheets>'
        '<sheet name="内部" sheetId="1" state="hidden" r:id="rId2"/><sheet name="设备" sheetId="2" r:id="rId1"/>'
        '<sheet name="People" sheetId="3" r:id="rId2"/></sheets></workbook>'
    )


def xlsx(name, date1904=False, sheet=SHEET, texts=TEXTS):
    write_zip(
        name,
        {
            "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
            "xl/workbook.xml": workbook(date1904),
            "xl/_rels/workbook.xml.rels": relations(
                ("worksheet", "worksheets/sheet1.xml"),
                ("worksheet", "/xl/worksheets/sheet2.xml"),
                ("styles", "styles.xml"),
                ("sharedStrings", "sharedStrings.xml"),
            ),
            "xl/styles.xml": STYLES,
            "xl/sharedStrings.xml": texts,
            "xl/worksheets/sheet1.xml": sheet,
            "xl/worksheets/sheet2.xml": SECOND,
        },
    )


def xlsx_files():
    xlsx("devices.xlsx")
    xlsx("devices-1904.xlsx", date1904=True)
    xlsx("endless-text.xlsx", texts=f'{XML}<sst xmlns="{MAIN}"><si><t>' + " " * (20 << 20) + "</t></si></sst>")
    xlsx("deep.xlsx", sheet=XML + "<a>" * 200_000)


def xls_file():
    import xlwt

    book = xlwt.Workbook(encoding="utf-8")
    book.add_sheet("空")
    sheet = book.add_sheet("设备")
    date = xlwt.easyxf(num_format_str="YYYY-MM-DD")
    rows = [["资产编号", "名称", "购买日期", "价格"], ["KC-001", "示波器 DS1054Z", datetime.date(2024, 3, 5), 2266.13]]
    rows.append([20210001, "万用表", None, 520122199901011000])
    for row, cells in enumerate(rows):
        for column, value in enumerate(cells):
            if isinstance(value, datetime.date):
                sheet.write(row, column, value, date)
            elif value is not None:
                sheet.write(row, column, value)
    book.save(str(HERE / "devices.xls"))


if __name__ == "__main__":
    text_files()
    xlsx_files()
    xls_file()
