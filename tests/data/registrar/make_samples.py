#!/usr/bin/python3
# SPDX-FileCopyrightText: The Kitcamp authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the timetables of this folder anew, in the layouts that registrars' systems export; persons, courses and rooms
are made up. The results are committed; the tests do not need Python. Dates in the zip are fixed: the same bytes each time.
"""
import pathlib
import zipfile
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).parent
DAYS = ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"]


def grid(*rows):
    """Rows of (heads, {weekday: text})."""
    return [list(heads) + [cells.get(day, "") for day in range(1, 8)] for heads, cells in rows]


# The grid of one class: name with a mark, then periods and weeks, place, teacher in lines; merged over its periods.
SIGNALS = "信号与系统★\n(1-2节)1-16周\n东校区 教三301\n林岚\n(2026-2027-1)-E0412-01\n电信2401;电信2402"
MIXED = (
    "数字电路◇(3-4节)1-8周/东校区/实验楼205/方舟/电信2401/3.0\n"
    "电路实验☆(3-4节)10-16周(双)/东校区/实验楼206/方舟/电信2401/1.0"
)
CLASS_GRID = [
    ["2026-2027学年第1学期", "", "", "", "电信2401课表"],
    ["时间段", "节次"] + DAYS,
    *grid(
        (["上午", "1"], {1: SIGNALS, 5: "体育3●\n(1-2节)1-18周\n操场\n石磊"}),
        (["上午", "2"], {1: SIGNALS}),
        (["上午", "3"], {2: MIXED}),
        (["下午", "5"], {3: "形势与政策*/(5-6节)3周,5周,7周/东校区 教一101/唐宁/电信2401", 4: "班会"}),
        (["下午", "6"], {3: "大学物理◇(6节)1-40周/教二101/何川"}),
    ),
    ["实践课程：金工实习 高山(共2周)/18-19周;"],
]

# The grid of one student: name, teacher, weeks and periods, room; several one under the other.
MONDAY = "高等数学\n宋词\n1-16(周)[01-02节]\n教二204\n----------------------\n线性代数\n宋词\n2-8,12(双周)[01-02节]\n教二204"
TUESDAY = "大学英语\n温雅\n第1-8周([周])[03-04节]\n教一110\n概率论\n程式\n第9-16周([单周])[03-04节]\n教一112"
STUDENT_GRID = [
    ["东湖大学 艾米 学生个人课表"],
    ["学年学期：2026-2027-1  学号：2026030117  班级：自动化2602"],
    [""] + DAYS,
    *grid(
        (["第一大节\n(01,02小节)\n08:00-09:40"], {1: MONDAY}),
        (["第二大节\n(03,04小节)\n10:00-11:40"], {2: TUESDAY, 6: "创新实践\n1-12(周)\n工训中心"}),
        (["第五大节\n(09,10,11小节)\n19:00-21:25"], {4: "电影鉴赏\n罗曼\n1-16(周)[09-10-11节]\n报告厅"}),
    ),
    ["备注:", "军事理论 网络课程"],
]

# The page that older systems save as .xls: cells over several rows, the time with its weekday.
PAGE = """<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body>
<table><tr><td colspan=2>时间</td><td>星期一</td><td>星期二</td><td>星期三</td><td>星期四</td><td>星期五</td></tr>
<tr><td rowspan=4>上午</td><td>第1节</td><td rowspan=2>数据结构<br>周一第1,2节{第1-16周}<br>梁栋<br>机房3</td>
<td>&nbsp;</td><td rowspan=2>离散数学<br>周三第1,2节{第2-16周|双周}<br>沈思<br>教四102</td><td>&nbsp;</td><td>&nbsp;</td></tr>
<tr><td>第2节</td><td>&nbsp;</td><td>&nbsp;</td><td>&nbsp;</td></tr>
<tr><td>第3节</td><td>&nbsp;</td><td rowspan=2>操作系统<br>周五第3,4节{第1-16周}<br>钟声<br>教四201</td>
<td>&nbsp;</td><td>&nbsp;</td><td>&nbsp;</td></tr>
<tr><td>第4节</td><td>&nbsp;</td><td>&nbsp;</td><td>&nbsp;</td><td>&nbsp;</td></tr></table></body></html>
"""

LIST = """学号,姓名,课程名称,周次,星期,节次,教室
2026030117,艾米,高等数学,1-16周,星期一,第1-2节,教二204
2026030117,艾米,大学物理,"1-8,10-16周(双)",三,"3,4节",教二101
2026030118,白杨,机器学习,1-16周,周六日,08:30-11:30,机房3
2026030118,白杨,毕业实习,,,,
2026030119,蔡文,模拟电路,1-32周,星期二,1-2节,教三101
2026030119,蔡文,数字电路,1-16周,星期八,1-2节,教三101
2026030119,蔡文,电磁场,1-16周,星期四,上午,教三101
2026030119,蔡文,光学,,星期四,1-2节,教三101
"""

ENGLISH = """Class,Course,Schedule
EE2401;EE2402,Circuits,Mon periods 3-4 weeks 1-8
EE2401,Signals,"Tue periods 1-2 weeks 2-16 (even), Thu periods 5-6 weeks 1-4"
"""

PARTS = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Target="xl/workbook.xml" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>',
    "xl/workbook.xml": '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    '<sheets><sheet name="课表" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Target="worksheets/sheet1.xml" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/></Relationships>',
}


def sheet(rows):
    lines = []
    for number, row in enumerate(rows, 1):
        cells = "".join(
            f'<c r="{chr(65 + column)}{number}" t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>'
            for column, text in enumerate(row)
            if text
        )
        lines.append(f'<row r="{number}">{cells}</row>')
    return (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        + "".join(lines)
        + "</sheetData></worksheet>"
    )


def write_workbook(name, rows):
    parts = dict(PARTS, **{"xl/worksheets/sheet1.xml": sheet(rows)})
    with zipfile.ZipFile(HERE / name, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, text in parts.items():
            info = zipfile.ZipInfo(part, (2026, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + text)


write_workbook("class-grid.xlsx", CLASS_GRID)
write_workbook("student-grid.xlsx", STUDENT_GRID)
(HERE / "page-grid.xls").write_bytes(PAGE.encode("gb18030"))
(HERE / "list.csv").write_bytes(LIST.encode("gb18030"))
(HERE / "list-english.csv").write_bytes(ENGLISH.encode())
