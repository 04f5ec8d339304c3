#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Kitcamp authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the lists of camps that tests read, in the layouts of the services. All people are invented."""
import csv
import io


def identity(region, birthday, order):
    body = f"{region}{birthday}{order:03d}"
    weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    return body + "10X98765432"[sum(w * int(d) for w, d in zip(weights, body)) % 11]


def write(name, rows, encoding="utf-8-sig"):
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    with open(name, "wb") as file:
        file.write(text.getvalue().encode(encoding))


HEAD = ["序号", "提交答卷时间", "所用时间", "来源", "来源详情", "来自IP", "1、您的姓名：", "2、您的学校：",
        "3、您的学号：", "4、性别[单选题]", "5、手机号码", "6、电子邮箱", "7、所学专业", "8、入学年份", "9、学历层次",
        "10、您会哪些编程语言？[多选题]", "11、编程能力自评", "12、身份证号码", "13、T恤尺码", "14、饮食要求",
        "15、希望同组的同学", "16、请将项目按意愿排序[排序题]", "17、参加理由"]
PEOPLE = [  # name, school, number, gender, major, year, degree, languages, skill, shirt, diet, mate
    ("陈伟", "东江大学", "5220101", "男", "计算机", 2022, "本科", "Python┋C++", 4, "XL", "无", "李敏"),
    ("李敏", "东江大学", "5220102", "女", "自动化", 2022, "本科", "Python", 3, "M", "清真", "陈伟"),
    ("王伟", "南湖大学", "NH2103", "男", "数学", 2021, "本科", "C++┋其他〖Rust〗", 5, "L", "素食", ""),
    ("王伟", "南湖大学", "NH2207", "男", "物理", 2022, "本科", "Python┋Java", 2, "L", "无", ""),
    ("赵芳", "南湖大学", "NH2301", "女", "软件工程", 2023, "硕士研究生", "Python┋C++┋Java", 4, "S", "不吃香菜", ""),
    ("孙磊", "西山理工大学", "X220011", "男", "电子", 2022, "本科", "C++", 3, "XXL", "无", "赵方"),
    ("周婷", "西山理工大学", "X220019", "女", "电子", 2022, "本科", "Python", 1, "M", "(空)", "(跳过)"),
    ("吴昊", "东江大学", "5220177", "男", "计算机", 2022, "本科", "Python┋Java", 5, "L", "无", ""),
]
CASES = ["大模型客服", "代码助教", "工业质检"]


def answers(index, person, time, number):
    name, school, student, gender, major, year, degree, languages, skill, shirt, diet, mate = person
    ranked = "→".join(CASES[index % 3:] + CASES[:index % 3])
    return [number, time, f"{60 + index * 7}秒", "微信" if index % 2 else "链接", "直接访问", "10.0.0.%d(未知)" % index,
            name, school, student, gender, "1380000%04d" % (1000 + index), f"{student.lower()}@example.edu.cn", major,
            year, degree, languages, skill, identity("310104", "200305%02d" % (10 + index), 100 + index), shirt, diet,
            mate, ranked, "(跳过)" if index % 3 == 2 else f"想和不同学校的同学一起做项目，第{index}份"]


rows = [HEAD] + [answers(i, person, f"2026/6/{3 + i} 9:{12 + i}:44", i + 1) for i, person in enumerate(PEOPLE)]
again = answers(0, PEOPLE[0], "2026/6/20 21:05:10", 9)
again[HEAD.index("10、您会哪些编程语言？[多选题]")] = "Python┋C++┋Java"
again[HEAD.index("13、T恤尺码")] = "L"
rows.append(again)
write("wenjuanxing.csv", rows, "gb18030")

# Choices in columns of their own, a ranking in numbers, a heading that comes again with one more question, and a row
# that was shifted by hand.
HEAD2 = ["序号", "提交答卷时间", "所用时间", "来源", "来源详情", "来自IP", "1、姓名", "2、手机", "3、邮箱", "4、学校",
         "5、会哪些语言(Python)", "5、会哪些语言(C++)", "5、会哪些语言(Java)", "6(大模型客服)", "6(代码助教)", "6(工业质检)",
         "7、外观评价—海报", "7、外观评价—网站"]
rows = [HEAD2]
for i in range(6):
    rows.append([i + 1, f"2026-06-0{i + 1} 10:00:00", "80秒", "微信", "", "", f"学生{'甲乙丙丁戊己'[i]}",
                 f"1390000{i:04d}", f"s{i}@example.cn", "东江大学", i % 2, 1, (i + 1) % 2, 1 + i % 3, 1 + (i + 1) % 3,
                 1 + (i + 2) % 3, 3 + i % 3, 4])
heads3 = HEAD2[:10] + ["5、现在在哪个城市"] + [h.replace("5、", "6、") for h in HEAD2[10:13]]
rows.append(heads3)
for i in range(3):
    rows.append([i + 7, f"2026-06-1{i} 10:00:00", "90秒", "微信", "", "", f"学生{'庚辛壬'[i]}", f"1390001{i:04d}",
                 f"t{i}@example.cn", "南湖大学", "上海", 1, 0, 1])
shifted = ["10", "2026-06-15 10:00:00", "90秒", "微信", "", "", "", "学生癸", "13900019999", "u9@example.cn", "南湖大学",
           "上海", 1, 0]
rows.append(shifted)
write("wenjuanxing-columns.csv", rows)

write("tencent.csv", [
    ["编号", "开始答题时间", "结束答题时间", "自然语言时间", "清洗数据结果", "1.您的姓名", "2.您的学校", "3.联系电话",
     "4.您会的语言", "5.第一志愿", "6.第二志愿"],
    ["1", "2026-06-02 08:00:01", "2026-06-02 08:03:44", "3分43秒", "有效", "郑洁", "东江大学", "13700000001",
     "Python;C++", "代码助教", "工业质检"],
    ["2", "2026-06-02 09:00:01", "2026-06-02 09:02:11", "2分10秒", "有效", "冯涛", "南湖大学", "13700000002", "Python",
     "工业质检", "代码助教"],
    ["3", "2026-06-02 10:10:01", "2026-06-02 10:12:35", "2分34秒", "有效", "韩雪", "南湖大学", "13700000003",
     "Python;C++", "代码助教", "大模型客服"],
    ["4", "2026-06-03 11:30:01", "2026-06-03 11:33:00", "2分59秒", "有效", "冯涛", "南湖大学", "13700000002", "C++",
     "代码助教", "工业质检"],
])

write("progress.csv", [
    ["姓名", "邮箱", "昇腾入门", "大模型基础(必修)", "实验一", "最后学习时间"],
    ["陈伟", "chen@example.cn", "100%", "已完成", "0.5", "2026-08-01 10:00"],
    ["李敏", "LI@example.cn", "85%", "未完成", "1", "2026-08-01 11:00"],
    ["路人", "nobody@example.cn", "10%", "未完成", "0", "2026-08-01 11:00"],
])
write("accounts.csv", [
    ["账号", "初始密码", "配额", "学号", "姓名", "备注"],
    ["camp01", "Fz7-quiet-9", "100卡时", "5220101", "陈伟", ""],
    ["camp02", "Lk2-river-4", "100卡时", "", "李敏", ""],
    ["camp03", "Wq8-stone-1", "50", "", "", "备用"],
    ["camp03", "Wq8-stone-1", "50", "", "", "备用"],
])
write("scores.csv", [
    ["队伍", "评委", "创新性(10分)", "完成度", "评语"],
    ["第1组", "评委甲", "8.5", "9", "思路清楚"],
    ["2", "评委甲", "7", "11", ""],
    ["Team 1", "评委乙", "9", "8", ""],
    ["1 蓝鲸", "评委甲", "9", "9", "又打了一次"],
    ["3", "评委甲", "5", "5", ""],
    ["2", "陌生人", "5", "5", ""],
])
write("survey.csv", [
    ["序号", "提交答卷时间", "1、匿名码", "2、对大模型的了解程度", "3、最想学什么"],
    ["1", "2026/8/19 9:00:00", "A17", "2", "微调"],
    ["2", "2026/8/19 9:05:00", "B03", "4", "部署"],
    ["3", "2026/8/19 9:06:00", "", "3", "(空)"],
    ["4", "2026/8/19 10:00:00", "A17", "3", "推理"],
])
