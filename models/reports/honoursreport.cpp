// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/honours/awardday.h"
#include "models/people/erasedname.h"
#include "models/people/shownname.h"
#include "models/reports/composers.h"
#include "models/reports/periodwords.h"
#include "models/reports/reportlists.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Honours {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::HonoursReport)
};

struct Honour {
    QString title;
    QString level; ///< as stored
    QString recipient;
    QString giver;
    QString where; ///< the activity; may be empty
    QDate givenOn; ///< else a day of the activity; may be invalid
    qint64 person = 0; ///< whom it names
    qint64 activity = 0; ///< for which a consent may be given
};

/// Levels as stored, the highest first; what has none is the centre's own business and comes last.
QStringList levels()
{
    return {u"international"_s, u"national"_s, u"province"_s, u"city"_s, u"university"_s, u"activity"_s, {}};
}

// Whom an award went to: columns 5..; the activity at the end. %1: its day.
constexpr auto honoursSql =
    "SELECT w.title, w.title_en, w.level, w.giver, coalesce(%1,''), p.id, p.name, t.number, "
    "coalesce(t.name,''), coalesce(t.name_en,''), "
    "coalesce(c.name,''), coalesce(c.name_en,''), coalesce(o.name,''), coalesce(o.name_en,''), "
    "coalesce(a.name,''), coalesce(a.name_en,''), coalesce(a.id,0) FROM award AS w LEFT JOIN team AS t ON "
    "t.id=w.team LEFT JOIN activity AS a ON "
    "a.id=coalesce(w.activity, t.activity) LEFT JOIN person AS p ON p.id=w.person LEFT JOIN course AS c ON "
    "c.id=w.course LEFT JOIN organization AS o ON o.id=w.organization WHERE (?1='' OR "
    "coalesce(%1,'')>=?1) AND (?2='' OR coalesce(%1,'9999')<=?2) AND (?3=0 OR w.course=?3 OR a.course=?3) "
    "ORDER BY 5 DESC, w.rank IS NULL, w.rank, w.title, w.id";

QString recipientOf(const Statement& row)
{
    if (!row.isNull(5))
        return shownPersonName(row.text(6));
    if (!row.isNull(7)) {
        const QString name = shownName(row.text(8), row.text(9));
        const QString number = Honours::tr("Team %1").arg(row.integer(7));
        return name.isEmpty() ? number : u"%1 · %2"_s.arg(number, name);
    }
    const QString course = shownName(row.text(10), row.text(11));
    const QString organization = shownName(row.text(12), row.text(13));
    if (!course.isEmpty())
        return course;
    return organization.isEmpty() ? Honours::tr("The centre") : organization;
}

Result<void> hideMinors(ReportWriter& writer, QList<Honour>& honours)
{
    QHash<qint64, QSet<qint64>> persons; // by activity: a consent may be for one alone
    for (const Honour& honour : std::as_const(honours)) {
        if (honour.person != 0)
            persons[honour.activity] << honour.person;
    }
    for (auto each = persons.cbegin(); each != persons.cend(); ++each) {
        KITCAMP_ASSIGN(const auto names, writer.publicNames(*each, each.key()));
        for (Honour& honour : honours) {
            if (honour.activity == each.key())
                honour.recipient = names.value(honour.person, honour.recipient);
        }
    }
    return {};
}

Result<QList<Honour>> readHonours(ReportWriter& writer, qint64 course)
{
    const FigurePeriod& period = writer.wish().period;
    QList<Honour> honours;
    const QByteArray sql =
        QString::fromLatin1(honoursSql).replace(u"%1"_s, awardDaySql(u"w"_s, u"a"_s)).toUtf8();
    KITCAMP_TRY(writer.file().each(
        sql.constData(),
        [&](const Statement& row) {
            honours << Honour{shownName(row.text(0), row.text(1)),
                              row.text(2),
                              recipientOf(row),
                              row.text(3),
                              shownName(row.text(14), row.text(15)),
                              QDate::fromString(row.text(4), Qt::ISODate),
                              row.integer(5),
                              row.integer(16)};
        },
        period.from.toString(Qt::ISODate), period.until.toString(Qt::ISODate), course));
    KITCAMP_TRY(hideMinors(writer, honours));
    return honours;
}

/// As a heading: choices begin with small letters.
QString levelTitle(const ReportWriter& writer, const QString& level)
{
    if (level.isEmpty())
        return Honours::tr("Without a level");
    const QString title = writer.choice(u"award"_s, u"level"_s, level);
    return title.left(1).toUpper() + title.mid(1);
}

QVariantList rowOf(const Honour& honour)
{
    return {honour.givenOn.isValid() ? QVariant(honour.givenOn) : QVariant(), honour.title, honour.recipient,
            honour.where, honour.giver};
}

QList<ReportColumn> columns()
{
    return {{Honours::tr("Given on"), ReportColumn::Kind::Day},
            {Honours::tr("Honour")},
            {Honours::tr("To whom")},
            {Honours::tr("Where")},
            {Honours::tr("Given by")}};
}

} // namespace

Result<ReportTable> honoursTable(ReportWriter& writer, const QString& title, qint64 course)
{
    KITCAMP_ASSIGN(const QList<Honour> honours, readHonours(writer, course));
    ReportTable table{title, {}, columns(), {}, Honours::tr("No honours are entered for this time.")};
    table.columns.insert(2, {Honours::tr("Level")});
    for (const QString& level : levels()) {
        for (const Honour& honour : honours) {
            if (honour.level != level)
                continue;
            table.rows << rowOf(honour);
            table.rows.last().insert(2, writer.choice(u"award"_s, u"level"_s, level));
        }
    }
    return table;
}

Result<void> composeHonours(ReportWriter& writer)
{
    KITCAMP_TRY(writer.step());
    KITCAMP_ASSIGN(const QList<Honour> honours, readHonours(writer, 0));
    const FigurePeriod& period = writer.wish().period;
    writer.setTitle(Honours::tr("Honours list"),
                    daysText(period).isEmpty() ? Honours::tr("Since the beginning") : daysText(period));
    if (honours.isEmpty()) {
        writer.text(Honours::tr("No honours are entered for this time. Enter them on the page Honours."));
        return {};
    }
    KITCAMP_TRY(writer.step());
    for (const QString& level : levels()) {
        ReportTable table{{}, {}, columns(), {}, {}};
        for (const Honour& honour : honours) {
            if (honour.level == level)
                table.rows << rowOf(honour);
        }
        if (table.rows.isEmpty())
            continue;
        table.title = levelTitle(writer, level);
        writer.add(table);
    }
    return {};
}

} // namespace kitcamp
