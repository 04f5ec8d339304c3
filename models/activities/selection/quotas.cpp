// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/selection/quotas.h"

#include <QLocale>
#include <QSet>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct QuotaRow {
    qint64 id = 0;
    QString kind;
    qint64 organization = 0;
    qint64 group = 0;
    QString value;
    std::optional<int> most;
    std::optional<int> least;
    QString name; ///< of the organization or the group

    [[nodiscard]] bool isOfEach() const { return kind == "organization"_L1 && organization == 0; }
};

std::optional<int> bounded(const std::optional<qint64>& number)
{
    return number ? std::optional(static_cast<int>(std::min<qint64>(*number, 1'000'000))) : std::nullopt;
}

Result<QList<QuotaRow>> quotaRows(Connection& connection, qint64 activity, bool isChinese)
{
    QList<QuotaRow> rows;
    KITCAMP_TRY(connection.each(
        "SELECT q.id, q.kind, coalesce(q.organization,0), coalesce(q.borrower_group,0), q.value, q.most,"
        " q.least, coalesce(o.name,g.name,''), coalesce(o.name_en,g.name_en,'') FROM camp_quota AS q LEFT"
        " JOIN organization AS o ON o.id=q.organization LEFT JOIN borrower_group AS g ON"
        " g.id=q.borrower_group WHERE q.activity=? ORDER BY q.kind, q.id",
        [&](const Statement& row) {
            const QString first = row.text(isChinese ? 7 : 8);
            rows << QuotaRow{row.integer(0),
                             row.text(1),
                             row.integer(2),
                             row.integer(3),
                             row.text(4),
                             bounded(row.optionalInteger(5)),
                             bounded(row.optionalInteger(6)),
                             first.isEmpty() ? row.text(isChinese ? 8 : 7) : first};
        },
        activity));
    return rows;
}

bool isOf(const Applicant& one, const QuotaRow& row)
{
    if (row.kind == "organization"_L1)
        return one.organization == row.organization;
    if (row.kind == "entry_year"_L1)
        return one.entryYear && QString::number(*one.entryYear) == row.value;
    if (row.kind == "degree_level"_L1)
        return one.degreeLevel == row.value;
    if (row.kind == "gender"_L1)
        return one.gender == row.value;
    return one.groups.contains(row.group);
}

QString levelTitle(const QString& level)
{
    if (level == "school"_L1)
        return SelectionQuota::tr("pupils");
    if (level == "bachelor"_L1)
        return SelectionQuota::tr("bachelor students");
    if (level == "master"_L1)
        return SelectionQuota::tr("master students");
    if (level == "doctor"_L1)
        return SelectionQuota::tr("doctoral students");
    return SelectionQuota::tr("staff");
}

QString titleOf(const QuotaRow& row)
{
    if (row.kind == "entry_year"_L1)
        return SelectionQuota::tr("entry year %1").arg(row.value);
    if (row.kind == "degree_level"_L1)
        return levelTitle(row.value);
    if (row.kind == "gender"_L1)
        return row.value == "f"_L1 ? SelectionQuota::tr("women")
            : row.value == "m"_L1  ? SelectionQuota::tr("men")
                                   : SelectionQuota::tr("other genders");
    return row.name;
}

SelectionQuota quotaFrom(const QuotaRow& row, const QList<Applicant>& applicants)
{
    SelectionQuota quota{row.id, titleOf(row), row.most, row.least, {}, {}, 0};
    for (int place = 0; place < applicants.size(); ++place) {
        const Applicant& one = applicants.at(place);
        if (!isOf(one, row))
            continue;
        if (one.isCandidate())
            quota.members << place;
        if (holdsSeat(one.state))
            quota.holders << place;
    }
    quota.held = static_cast<int>(quota.holders.size());
    return quota;
}

/// The universities of the applicants that have no quota of their own, by name.
QList<QuotaRow> takenApart(const QuotaRow& each, const QList<Applicant>& applicants, const QSet<qint64>& own)
{
    QHash<qint64, QString> names;
    for (const Applicant& one : applicants) {
        if (one.organization != 0 && !own.contains(one.organization)
            && (one.isCandidate() || holdsSeat(one.state)))
            names.insert(one.organization, one.university);
    }
    QList<QuotaRow> rows;
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        QuotaRow row = each;
        row.organization = name.key();
        row.name = name.value();
        rows << row;
    }
    std::sort(rows.begin(), rows.end(), [](const QuotaRow& a, const QuotaRow& b) {
        return a.name != b.name ? a.name < b.name : a.organization < b.organization;
    });
    return rows;
}

} // namespace

QString SelectionQuota::bounds() const
{
    if (least && most)
        return *least == *most ? tr("exactly %1").arg(*least)
                               : tr("%1 to %2", "numbers of people").arg(*least).arg(*most);
    return least ? tr("at least %1").arg(*least) : tr("at most %1").arg(most.value_or(0));
}

QString SelectionQuota::shortage() const
{
    const int possible = held + static_cast<int>(members.size());
    if (least && most && *least > *most)
        return tr("%1 must have %2 and may have only %3.", "a university or group, numbers")
            .arg(title)
            .arg(*least)
            .arg(*most);
    if (least && possible < *least)
        return tr("%1 must have %2, but only %3 have applied.", "a university or group, numbers")
            .arg(title)
            .arg(*least)
            .arg(possible);
    if (most && held > *most)
        return tr("%1 may have %2, but %3 have a seat already.", "a university or group, numbers")
            .arg(title)
            .arg(*most)
            .arg(held);
    return {};
}

Result<QList<SelectionQuota>> quotasOf(Connection& connection, qint64 activity,
                                       const QList<Applicant>& applicants, const QLocale& locale)
{
    KITCAMP_ASSIGN(const QList<QuotaRow> rows,
                   quotaRows(connection, activity, locale.language() == QLocale::Chinese));
    QSet<qint64> own;
    for (const QuotaRow& row : rows) {
        if (row.kind == "organization"_L1 && row.organization != 0)
            own.insert(row.organization);
    }
    QList<SelectionQuota> quotas;
    for (const QuotaRow& row : rows) {
        for (const QuotaRow& one : row.isOfEach() ? takenApart(row, applicants, own) : QList<QuotaRow>{row})
            quotas << quotaFrom(one, applicants);
    }
    return quotas;
}

} // namespace kitcamp
