// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/erasedname.h"
#include "models/people/minors.h"
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
    QDate givenOn; ///< else the last day of the activity; may be invalid
};

/// Levels as stored, the highest first; what has none is the centre's own business and comes last.
QStringList levels()
{
    return {u"international"_s, u"national"_s, u"province"_s, u"city"_s, u"university"_s, u"activity"_s, {}};
}

struct HonoursRead {
    QList<Honour> honours;
    int unnamed = 0; ///< of persons under age
};

/// A person under age, whom a consent may name: looked at when all rows are read.
struct MinorHonoured {
    qsizetype honour = 0;
    qint64 person = 0;
    qint64 activity = 0;
    QString publicName;
};

// Whom an award went to: columns 5..; under age and the activity at the end.
constexpr auto honoursSql =
    "SELECT w.title, w.title_en, w.level, w.giver, coalesce(w.given_on, a.ends_on, a.starts_on, ''), p.id, "
    "p.name, p.erased_at IS NOT NULL, t.number, coalesce(t.name,''), coalesce(t.name_en,''), "
    "coalesce(c.name,''), coalesce(c.name_en,''), coalesce(o.name,''), coalesce(o.name_en,''), "
    "coalesce(a.name,''), coalesce(a.name_en,''), p.id IS NOT NULL AND %1, coalesce(a.id,0), "
    "coalesce(p.latin_name,'') FROM award AS w LEFT JOIN team AS t ON t.id=w.team LEFT JOIN activity AS a ON "
    "a.id=coalesce(w.activity, t.activity) LEFT JOIN person AS p ON p.id=w.person LEFT JOIN course AS c ON "
    "c.id=w.course LEFT JOIN organization AS o ON o.id=w.organization WHERE (?1='' OR coalesce(w.given_on, "
    "a.ends_on, a.starts_on, '')>=?1) AND (?2='' OR coalesce(w.given_on, a.ends_on, a.starts_on, "
    "'9999')<=?2) "
    "AND (?3=0 OR w.course=?3 OR a.course=?3) ORDER BY 5 DESC, w.rank IS NULL, w.rank, w.title, w.id";

QString recipientOf(const Statement& row)
{
    if (!row.isNull(5))
        return shownPersonName(row.text(6));
    if (!row.isNull(8)) {
        const QString name = shownName(row.text(9), row.text(10));
        const QString number = Honours::tr("Team %1").arg(row.integer(8));
        return name.isEmpty() ? number : u"%1 · %2"_s.arg(number, name);
    }
    const QString course = shownName(row.text(11), row.text(12));
    const QString organization = shownName(row.text(13), row.text(14));
    if (!course.isEmpty())
        return course;
    return organization.isEmpty() ? Honours::tr("The centre") : organization;
}

Result<void> hideMinors(ReportWriter& writer, const QList<MinorHonoured>& minors, HonoursRead& read)
{
    for (const MinorHonoured& minor : minors) {
        KITCAMP_ASSIGN(
            const bool may,
            mayBeNamed(writer.file(), minor.person, u"publication"_s, writer.today(), minor.activity));
        if (may)
            continue;
        read.honours[minor.honour].recipient = minor.publicName;
        ++read.unnamed;
    }
    if (read.unnamed > 0)
        writer.remark(Honours::tr("%n person(s) under age are not named, because nobody agreed to it.",
                                  nullptr, read.unnamed));
    return {};
}

Result<HonoursRead> readHonours(ReportWriter& writer, qint64 course)
{
    const FigurePeriod& period = writer.wish().period;
    HonoursRead read;
    QList<MinorHonoured> minors;
    const QByteArray sql = QString::fromLatin1(honoursSql).arg(underAgeSql(u"p"_s, writer.today())).toUtf8();
    KITCAMP_TRY(writer.file().each(
        sql.constData(),
        [&](const Statement& row) {
            if (row.integer(17) != 0 && row.integer(7) == 0)
                minors << MinorHonoured{read.honours.size(), row.integer(5), row.integer(18),
                                        publicName(row.text(6), row.text(19))};
            read.honours << Honour{shownName(row.text(0), row.text(1)),
                                   row.text(2),
                                   recipientOf(row),
                                   row.text(3),
                                   shownName(row.text(15), row.text(16)),
                                   QDate::fromString(row.text(4), Qt::ISODate)};
        },
        period.from.toString(Qt::ISODate), period.until.toString(Qt::ISODate), course));
    KITCAMP_TRY(hideMinors(writer, minors, read));
    return read;
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
    KITCAMP_ASSIGN(const HonoursRead read, readHonours(writer, course));
    ReportTable table{title, {}, columns(), {}, Honours::tr("No honours are entered for this time.")};
    table.columns.insert(2, {Honours::tr("Level")});
    for (const QString& level : levels()) {
        for (const Honour& honour : read.honours) {
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
    KITCAMP_ASSIGN(const HonoursRead read, readHonours(writer, 0));
    const FigurePeriod& period = writer.wish().period;
    writer.setTitle(Honours::tr("Honours list"),
                    daysText(period).isEmpty() ? Honours::tr("Since the beginning") : daysText(period));
    if (read.honours.isEmpty()) {
        writer.text(Honours::tr("No honours are entered for this time. Enter them on the page Honours."));
        return {};
    }
    KITCAMP_TRY(writer.step());
    for (const QString& level : levels()) {
        ReportTable table{{}, {}, columns(), {}, {}};
        for (const Honour& honour : read.honours) {
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
