// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/platformrows.h"

#include "models/exchange/importing/campcolumns.h"

#include <QRegularExpression>

#include <cmath>

namespace kitcamp {

using namespace Qt::StringLiterals;

Result<void> PlatformRows::prepare()
{
    KITCAMP_TRY(m_roster.load(store().reader(), enrolment().activity));
    return rememberColumns();
}

QStringList PlatformRows::numberFields() const
{
    return {u"student_number"_s, u"staff_number"_s, u"phone"_s};
}

Result<void> PlatformRows::rememberColumns()
{
    KITCAMP_ASSIGN(const KnownColumns memory, knownColumns(store().reader(), request().kind));
    KITCAMP_ASSIGN(const auto own,
                   ownFields(store().reader(), request().kind, enrolment().activity, request().object));
    keepSettings(settingsOf(request().kind, sourceTable(), own, request().columns, memory));
    return {};
}

RosterWords PlatformRows::wordsOf(const TableRow& row) const
{
    RosterWords words;
    words.name = nameValue(row, u"name"_s, u"first_name"_s, u"last_name"_s);
    words.numbers = {value(row, u"student_number"_s), value(row, u"staff_number"_s)};
    if (request().kind == ImportKind::Progress)
        words.numbers << value(row, u"login"_s);
    words.numbers.removeAll(QString());
    words.mail = value(row, u"mail"_s);
    words.phone = value(row, u"phone"_s);
    words.organization = value(row, u"organization"_s);
    return words;
}

bool holdsShares(const QStringList& cells)
{
    bool between = false;
    for (const QString& cell : cells) {
        bool ok = false;
        const double number = cell.trimmed().toDouble(&ok);
        if (ok && (number < 0 || number > 1))
            return false;
        between = between || (ok && number > 0 && number < 1);
    }
    return between;
}

std::optional<int> percentOf(const QString& written, bool isShare)
{
    constexpr int whole = 100;
    static const QRegularExpression none(
        u"^(未开始|未学习|未学|没有|否|不合格|未通过|not started|no|n|false|✗|×|x|-|--)$"_s);
    static const QRegularExpression undone(
        u"^(未完成|学习中|进行中|in progress|incomplete|not completed|started)$"_s);
    static const QRegularExpression done(
        u"^(已完成|完成|已学完|已学|是|合格|通过|已通过|completed?|done|finished|passed|yes|y|true|√|✓|✔)$"_s);
    static const QRegularExpression parts(u"^(\\d+)\\s*/\\s*(\\d+)$"_s);
    const QString text = written.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
    if (none.match(text).hasMatch() || undone.match(text).hasMatch())
        return 0;
    if (done.match(text).hasMatch())
        return whole;
    if (const auto match = parts.match(text); match.hasMatch() && match.captured(2).toInt() > 0)
        return std::clamp(match.captured(1).toInt() * whole / match.captured(2).toInt(), 0, whole);
    const bool isPercent = text.endsWith(u'%');
    bool ok = false;
    const double number = (isPercent ? text.chopped(1) : text).trimmed().toDouble(&ok);
    const double percent = isShare && !isPercent ? number * whole : number;
    if (!ok || percent < 0 || percent > whole)
        return std::nullopt;
    return static_cast<int>(std::floor(percent)); // what is nearly done is not done
}

} // namespace kitcamp
