// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/attendance/onlinerows.h"

#include "models/exchange/dateparsing.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct OnlineRows {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::OnlineRows)
};

enum Field { Name, Number, Mail, Organization, Join, Leave, Duration, FieldCount };

/// Words of column titles; a title that is one of the words comes before one that only holds it.
QStringList wordsOf(Field field)
{
    switch (field) {
    case Name:
        return {u"姓名"_s,     u"用户昵称"_s, u"参会人"_s,      u"昵称"_s,
                u"参会成员"_s, u"name"_s,     u"participant"_s, u"full name"_s};
    case Number:
        return {u"学号"_s, u"工号"_s, u"student number"_s, u"student id"_s, u"number"_s, u"id"_s};
    case Mail:
        return {u"邮箱"_s, u"邮件"_s, u"email"_s, u"e-mail"_s, u"mail"_s};
    case Organization:
        return {u"学校"_s,         u"单位"_s,         u"部门"_s,   u"企业"_s,
                u"organization"_s, u"organisation"_s, u"school"_s, u"company"_s};
    case Join:
        return {u"首次入会时间"_s, u"入会时间"_s,   u"加入时间"_s, u"进入时间"_s,
                u"join time"_s,    u"first join"_s, u"joined"_s};
    case Leave:
        return {u"最后退会时间"_s, u"退会时间"_s,   u"离开时间"_s, u"退出时间"_s,
                u"leave time"_s,   u"last leave"_s, u"left"_s};
    case Duration:
        return {u"累计在会时长"_s, u"参会时长"_s, u"在会时长"_s, u"时长"_s, u"duration"_s, u"minutes"_s};
    case FieldCount:
        break;
    }
    return {};
}

/// The column that a field stands in; -1: none.
int columnOf(const QStringList& header, Field field, const QList<int>& taken)
{
    const QStringList words = wordsOf(field);
    for (const bool whole : {true, false}) {
        for (const QString& word : words) {
            for (int column = 0; column < header.size(); ++column) {
                const QString title = header.at(column).simplified().toLower();
                // "id" inside "identity" or "paid" means nothing.
                const bool holds = word.size() > 2 && title.contains(word);
                if (!taken.contains(column) && (whole ? title == word : holds))
                    return column;
            }
        }
    }
    return -1;
}

QList<int> columnsOf(const QStringList& header)
{
    // Mail and school before names: "participant email" is no name.
    QList<int> columns(FieldCount, -1);
    for (const Field field : {Mail, Join, Leave, Duration, Number, Organization, Name})
        columns[field] = columnOf(header, field, columns);
    return columns;
}

OnlineVisit visitOf(const TableRow& row, const QList<int>& columns, const QTimeZone& zone)
{
    const auto cell = [&](Field field) {
        return columns.at(field) < 0 ? QString() : row.cells.value(columns.at(field)).trimmed();
    };
    OnlineVisit visit;
    visit.sourceRow = row.sourceRow;
    visit.name = cell(Name);
    visit.number = cell(Number);
    visit.mail = cell(Mail);
    visit.organization = cell(Organization);
    const auto instant = [&](Field field) -> qint64 {
        const QString text = cell(field);
        if (text.isEmpty() || text == "-"_L1)
            return 0;
        const QDateTime moment = parseDateTime(text, zone);
        visit.timesLost = visit.timesLost || !moment.isValid();
        return moment.isValid() ? moment.toSecsSinceEpoch() : 0;
    };
    visit.joined = instant(Join);
    visit.left = instant(Leave);
    const auto written = writtenDuration(cell(Duration));
    if (written)
        visit.seconds = *written;
    else if (visit.joined != 0 && visit.left > visit.joined)
        visit.seconds = static_cast<int>(qMin<qint64>(visit.left - visit.joined, 24 * 3600));
    return visit;
}

Error missingColumns(const QString& what)
{
    return {ErrorCode::File,
            OnlineRows::tr("This list has no column with %1.").arg(what),
            {},
            {},
            {OnlineRows::tr("Export the list of participants with names and times, and try again.")}};
}

} // namespace

std::optional<int> writtenDuration(const QString& text)
{
    static const QRegularExpression clock(u"^(?:(\\d+):)?(\\d{1,3}):(\\d{2})$"_s);
    static const QRegularExpression units(u"^(?:(\\d+)\\s*(?:h|hours?|hrs?|小时|时))?\\s*(?:(\\d+)\\s*(?:m|"
                                          u"min|mins|minutes?|分钟|分))?\\s*(?:(\\d+)\\s*"
                                          "(?:s|sec|secs|seconds?|秒))?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString folded = text.simplified();
    if (folded.isEmpty())
        return std::nullopt;
    bool ok = false;
    const double minutes = folded.toDouble(&ok);
    if (ok)
        return minutes >= 0 && minutes <= 24 * 60 ? std::optional(qRound(minutes * 60)) : std::nullopt;
    QRegularExpressionMatch match = clock.match(folded);
    if (!match.hasMatch())
        match = units.match(folded);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 seconds = match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60
        + match.captured(3).toLongLong();
    return seconds <= 24 * 3600 ? std::optional(static_cast<int>(seconds)) : std::nullopt;
}

Result<QList<OnlineVisit>> onlineVisits(const Table& table, const QTimeZone& zone)
{
    const QList<int> columns = columnsOf(table.header);
    if (columns.at(Name) < 0 && columns.at(Number) < 0 && columns.at(Mail) < 0)
        return missingColumns(OnlineRows::tr("names, numbers or mail addresses"));
    if (columns.at(Duration) < 0 && (columns.at(Join) < 0 || columns.at(Leave) < 0))
        return missingColumns(OnlineRows::tr("the time that people stayed"));
    QList<OnlineVisit> visits;
    for (const TableRow& row : table.rows) {
        const OnlineVisit visit = visitOf(row, columns, zone);
        if (!visit.name.isEmpty() || !visit.number.isEmpty() || !visit.mail.isEmpty())
            visits << visit;
    }
    return visits;
}

} // namespace kitcamp
