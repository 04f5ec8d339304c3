// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reports/reportcentre.h"

#include "app/domain.h"
#include "models/activities/attendance/attendanceactions.h"
#include "tests/testkit/verify.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

QString text(qint64 value)
{
    return QString::number(value);
}

qint64 instant(const char* utc)
{
    return QDateTime::fromString(QLatin1String(utc), Qt::ISODate).toSecsSinceEpoch();
}

struct Reader {
    QStringList lines;

    void operator()(const ReportHeading& block) { lines << u"# "_s + block.text; }
    void operator()(const ReportText& block) { lines << block.text; }
    void operator()(const ReportFigures& block)
    {
        for (const ReportFigure& figure : block.figures)
            lines << u"%1 %2 (%3)"_s.arg(figure.value, figure.label, figure.note);
    }
    void operator()(const ReportChart& block)
    {
        lines << u"chart %1 %2"_s.arg(block.title, block.note);
        for (const std::optional<double>& value : block.answer.values)
            lines << (value ? QString::number(*value) : u"-"_s);
        for (const FigureAxis& axis : block.answer.axes) {
            for (const FigureGroup& group : axis.groups)
                lines << group.label;
        }
    }
    void operator()(const ReportTable& block)
    {
        lines << u"table %1 %2"_s.arg(block.title, block.note);
        for (const ReportColumn& column : block.columns)
            lines << column.title;
        for (const QVariantList& row : block.rows) {
            QStringList cells;
            for (const QVariant& cell : row)
                cells << cell.toString();
            lines << cells.join(u" | "_s);
        }
        if (block.rows.isEmpty())
            lines << block.emptyText;
    }
    void operator()(const ReportSignature& block) { lines << block.captions; }
    void operator()(const ReportPageBreak&) { lines << u"---"_s; }
};

} // namespace

void registerForReports(Domain& domain)
{
    domain = fullDomain();
}

ReportCentre::ReportCentre(CentreFile& centre)
    : file(centre)
{
    file.clock().set(QDateTime(QDate(2026, 9, 7), QTime(9, 0), Qt::UTC));
    addPeople();
    addActivities();
    addSessions();
    addLoans();
    addHonours();
}

void ReportCentre::addPeople()
{
    river = file.add("organization", {{u"name"_s, u"River University"_s}, {u"kind"_s, u"university"_s}});
    lake = file.add("organization", {{u"name"_s, u"Lake University"_s}, {u"kind"_s, u"university"_s}});
    school = file.add("organization", {{u"name"_s, u"Hill School"_s}, {u"kind"_s, u"school"_s}});
    const qint64 physics =
        file.add("department", {{u"name"_s, u"Physics"_s}, {u"organization"_s, text(river)}});
    for (const QString& name : {u"Anna River"_s, u"Ben River"_s, u"<b>Cora</b> & Co"_s, u"Dan Lake"_s})
        students << file.add("person",
                             {{u"name"_s, name},
                              {u"organization"_s, text(students.size() < 2 ? river : lake)},
                              {u"phone"_s, u"555-0%1"_s.arg(students.size())}});
    VERIFY_DONE(file.store().perform(
        EditRecords{u"person"_s, {students.first()}, {{"department"_L1, text(physics)}}}));
    pupil = file.add(
        "person",
        {{u"name"_s, u"Pia Hill"_s}, {u"organization"_s, text(school)}, {u"born_on"_s, u"2011-05-01"_s}});
}

qint64 ReportCentre::addActivity(const QString& kind, const QString& name, const QString& from,
                                 const QString& until, qint64 ofCourse)
{
    QJsonObject values{{u"kind"_s, kind},
                       {u"name"_s, name},
                       {u"state"_s, u"published"_s},
                       {u"starts_on"_s, from},
                       {u"ends_on"_s, until}};
    if (ofCourse != 0)
        values.insert(u"course"_s, text(ofCourse));
    return file.add("activity", values);
}

qint64 ReportCentre::join(qint64 activity, qint64 person, const QString& state)
{
    return file.add("participation",
                    {{u"activity"_s, text(activity)}, {u"person"_s, text(person)}, {u"state"_s, state}});
}

void ReportCentre::addActivities()
{
    course = file.add("course", {{u"name"_s, u"Internet of Things"_s}, {u"code"_s, u"IOT"_s}});
    spring = addActivity(u"class"_s, u"IoT spring"_s, u"2026-03-02"_s, u"2026-06-20"_s, course);
    earlier = addActivity(u"class"_s, u"IoT a year ago"_s, u"2025-03-03"_s, u"2025-06-21"_s, course);
    camp = addActivity(u"camp"_s, u"Summer Camp"_s, u"2026-08-17"_s, u"2026-08-20"_s);
    contest = addActivity(u"contest"_s, u"Pupils' Cup"_s, u"2026-07-04"_s, u"2026-07-04"_s);
    for (const qint64 student : students)
        join(spring, student, u"completed"_s);
    join(earlier, students.at(0), u"completed"_s);
    join(earlier, students.at(1), u"not_completed"_s);
    join(camp, students.at(0), u"completed"_s);
    join(camp, students.at(2), u"completed"_s);
    join(camp, students.at(3), u"no_show"_s);
    join(contest, pupil, u"completed"_s);
}

void ReportCentre::addSessions()
{
    for (const QString& starts : {u"2026-08-17T09:00"_s, u"2026-08-18T09:00"_s}) {
        const qint64 session = file.add("session",
                                        {{u"activity"_s, text(camp)},
                                         {u"title"_s, u"Theory"_s},
                                         {u"starts"_s, starts},
                                         {u"minutes"_s, u"90"_s}});
        QList<qint64> taking;
        VERIFY_DONE(file.rows().each(
            "SELECT id FROM participation WHERE activity=? AND state='completed' ORDER BY id",
            [&](const Statement& row) { taking << row.integer(0); }, camp));
        MarkAttendance present{
            .session = session, .state = u"present"_s, .at = instant("2026-08-17T09:00:00Z")};
        present.marks << AttendanceMark{file.store().ids().nextValue(), taking.first(), {}};
        VERIFY_DONE(file.store().perform(present));
    }
}

void ReportCentre::addLoans()
{
    const qint64 boards = file.add("category", {{u"name"_s, u"Boards"_s}});
    const qint64 shelf = file.add("place", {{u"name"_s, u"Shelf 1"_s}});
    const qint64 model = file.add("model", {{u"name"_s, u"Atlas"_s}, {u"category"_s, text(boards)}});
    const auto device = [&](const QString& tag, const QJsonObject& more) {
        QJsonObject values{{u"asset_tag"_s, tag}, {u"model"_s, text(model)}};
        for (auto it = more.begin(); it != more.end(); ++it)
            values.insert(it.key(), it.value());
        return file.add("device", values);
    };
    const QJsonObject cny{
        {u"price_minor"_s, u"129900"_s}, {u"currency"_s, u"CNY"_s}, {u"place"_s, text(shelf)}};
    const qint64 one = device(u"ATL-1"_s, cny);
    const qint64 two = device(u"ATL-2"_s, cny);
    device(u"ATL-3"_s,
           {{u"price_minor"_s, u"500000"_s}, {u"currency"_s, u"JPY"_s}, {u"condition"_s, u"broken"_s}});
    device(u"ATL-4"_s, {});
    const auto loan = [&](qint64 what, qint64 who, const char* lent, const char* returned,
                          const QString& due) {
        QJsonObject values{{u"device"_s, text(what)},
                           {u"borrower"_s, text(who)},
                           {u"visit"_s, text(file.store().ids().nextValue())},
                           {u"lent_at"_s, text(instant(lent))},
                           {u"due"_s, due}};
        if (returned)
            values.insert(u"returned_at"_s, text(instant(returned)));
        file.add("loan", values);
    };
    loan(one, students.at(0), "2026-08-03T10:00:00Z", "2026-08-05T10:00:00Z", u"2026-08-17T18:00"_s);
    loan(one, students.at(1), "2026-08-10T10:00:00Z", "2026-08-12T10:00:00Z", u"2026-08-24T18:00"_s);
    loan(two, students.at(3), "2026-07-06T10:00:00Z", nullptr, u"2026-07-20T18:00"_s);
    loan(one, students.at(0), "2025-08-04T10:00:00Z", "2025-08-06T10:00:00Z", u"2025-08-18T18:00"_s);
}

void ReportCentre::addHonours()
{
    file.add("award",
             {{u"title"_s, u"Best centre"_s}, {u"level"_s, u"national"_s}, {u"given_on"_s, u"2026-06-01"_s}});
    file.add("award",
             {{u"title"_s, u"First prize"_s},
              {u"level"_s, u"activity"_s},
              {u"person"_s, text(pupil)},
              {u"activity"_s, text(contest)},
              {u"given_on"_s, u"2026-07-04"_s}});
    file.add("award",
             {{u"title"_s, u"Course of the year"_s},
              {u"level"_s, u"university"_s},
              {u"course"_s, text(course)},
              {u"given_on"_s, u"2025-12-01"_s}});
}

qint64 countOf(Store& store, const char* sql)
{
    const auto found = store.reader().integer(sql);
    return found ? found->value_or(-1) : -2;
}

ReportTable tableOf(const ReportDocument& document, const QString& title)
{
    for (const ReportBlock& block : document.blocks) {
        if (const auto* table = std::get_if<ReportTable>(&block); table && table->title == title)
            return *table;
    }
    QTest::qFail(qPrintable(u"there is no table \"%1\" in:\n%2"_s.arg(title, readingOf(document))), __FILE__,
                 __LINE__);
    return {};
}

bool hasTable(const ReportDocument& document, const QString& title)
{
    return std::ranges::any_of(document.blocks, [&](const ReportBlock& block) {
        const auto* table = std::get_if<ReportTable>(&block);
        return table && table->title == title;
    });
}

QVariant cellOf(const ReportTable& table, const QString& row, const QString& column)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns.at(i).title != column)
            continue;
        for (const QVariantList& cells : table.rows) {
            if (cells.value(0).toString() == row)
                return cells.value(i);
        }
    }
    QTest::qFail(qPrintable(u"no cell %1 / %2 in %3"_s.arg(row, column, table.title)), __FILE__, __LINE__);
    return {};
}

QStringList chartTitles(const ReportDocument& document)
{
    QStringList titles;
    for (const ReportBlock& block : document.blocks) {
        if (const auto* chart = std::get_if<ReportChart>(&block))
            titles << chart->title;
    }
    return titles;
}

QString readingOf(const ReportDocument& document)
{
    Reader reader;
    reader.lines << document.title << document.subtitle;
    for (const ReportBlock& block : document.blocks)
        std::visit(reader, block);
    reader.lines << document.remarks;
    return reader.lines.join(u'\n');
}

} // namespace kitcamp::testkit
