// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teamrules/columnbook.h"

#include "models/planning/teamrules/cellreading.h"

#include <cmath>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype faultsShown = 5;

/// Numbers by their size, other texts by their letters.
void sortTexts(QStringList& texts)
{
    texts.removeDuplicates();
    std::sort(texts.begin(), texts.end(), [](const QString& left, const QString& right) {
        bool leftOk = false;
        bool rightOk = false;
        const double leftNumber = left.toDouble(&leftOk);
        const double rightNumber = right.toDouble(&rightOk);
        if (leftOk && rightOk && leftNumber != rightNumber)
            return leftNumber < rightNumber;
        return leftOk != rightOk ? leftOk : left < right;
    });
}

} // namespace

ColumnBook::ColumnBook(const TeamTable& table, TeamSetup& setup, QList<TeamFault>& faults)
    : m_table(table)
    , m_setup(setup)
    , m_faults(faults)
{
}

void ColumnBook::fault(const QString& place, const QString& reason)
{
    m_faults << TeamFault{place, reason};
}

void ColumnBook::addFaults(const QString& place, const QStringList& reasons)
{
    for (const QString& reason : reasons.mid(0, faultsShown))
        fault(place, reason);
    if (reasons.size() > faultsShown)
        fault(place, tr("... and %n more like these.", nullptr, int(reasons.size() - faultsShown)));
}

int ColumnBook::find(const QString& name, const QString& place)
{
    auto column = m_table.columns.indexOf(name);
    for (qsizetype i = 0; column < 0 && i < m_table.columns.size(); ++i) {
        if (m_table.columns[i].simplified().compare(name.simplified(), Qt::CaseInsensitive) == 0)
            column = i;
    }
    if (column < 0)
        fault(place,
              tr("There is no column \"%1\"; the columns are %2.")
                  .arg(name, m_table.columns.join(tr(", ", "between columns"))));
    return int(column);
}

QString ColumnBook::cell(int student, int column) const
{
    return m_table.rows[size_t(student)].value(column).simplified();
}

QStringList ColumnBook::parts(int student, int column) const
{
    return cellParts(m_table.rows[size_t(student)].value(column));
}

int ColumnBook::add(const QString& key, TeamColumn column, const QStringList& values)
{
    m_setup.problem.columns.push_back(std::move(column));
    m_setup.values.push_back(values);
    const int index = int(m_setup.problem.columns.size()) - 1;
    m_known.insert(key, index);
    return index;
}

QStringList ColumnBook::texts(int column, bool asSets) const
{
    QStringList all;
    QSet<QString> seen;
    for (int i = 0; i < students(); ++i) {
        for (const QString& text : asSets ? parts(i, column) : QStringList{cell(i, column)}) {
            if (!text.isEmpty() && !seen.contains(text)) {
                seen.insert(text);
                all << text;
            }
        }
    }
    sortTexts(all);
    return all;
}

int ColumnBook::codes(int column, bool asSets)
{
    const QString key = u"codes %1 %2"_s.arg(column).arg(int(asSets));
    if (const int index = known(key); index >= 0)
        return index;
    QStringList texts;
    for (int i = 0; i < students(); ++i) {
        QStringList set = asSets ? parts(i, column) : QStringList{cell(i, column)};
        sortTexts(set);
        texts << set.join(u';');
    }
    QStringList values = texts;
    sortTexts(values);
    values.removeAll(QString());
    QHash<QString, int> codes;
    for (const QString& value : values)
        codes.insert(value, int(codes.size()));
    TeamColumn made{TeamColumn::Kind::Codes, m_table.columns[column], {}, {}, {}};
    for (const QString& text : texts)
        made.codes.push_back(codes.value(text, TeamColumn::Unknown));
    return add(key, std::move(made), values);
}

int ColumnBook::having(int column, const QStringList& values, bool asSets)
{
    const QString key = u"having %1 %2 %3"_s.arg(column).arg(int(asSets)).arg(values.join(u'\n'));
    if (const int index = known(key); index >= 0)
        return index;
    TeamColumn made{TeamColumn::Kind::Codes, m_table.columns[column], {}, {}, {}};
    for (int i = 0; i < students(); ++i) {
        int has = 0;
        for (const QString& text : asSets ? parts(i, column) : QStringList{cell(i, column)})
            has |= values.contains(text) ? 1 : 0;
        made.codes.push_back(has);
    }
    return add(key, std::move(made), {tr("other"), values.join(tr(" or ", "between values"))});
}

int ColumnBook::between(int column, const TeamHardRule& rule, const QString& place)
{
    const int numbersColumn = numbers(column, {}, false, place);
    if (numbersColumn < 0)
        return -1;
    const double from = rule.from.value_or(-HUGE_VAL);
    const double until = rule.until.value_or(HUGE_VAL);
    const QString words = !rule.until ? tr("from %1").arg(from)
        : !rule.from                  ? tr("up to %1").arg(until)
                                      : tr("%1 to %2").arg(from).arg(until);
    TeamColumn made{TeamColumn::Kind::Codes, m_table.columns[column], {}, {}, {}};
    for (const double number : m_setup.problem.columns[size_t(numbersColumn)].numbers)
        made.codes.push_back(number >= from && number <= until ? 1 : 0);
    return add(u"between %1 %2 %3"_s.arg(column).arg(from).arg(until), std::move(made), {tr("other"), words});
}

int ColumnBook::numbers(int column, const QStringList& scale, bool plainOnly, const QString& place)
{
    const QString key = u"numbers %1 %2"_s.arg(column).arg(scale.join(u'\n'));
    if (const int index = known(key); index >= 0)
        return index;
    TeamColumn made{TeamColumn::Kind::Numbers, m_table.columns[column], {}, {}, {}};
    QStringList wrong;
    bool anyKnown = false;
    for (int i = 0; i < students(); ++i) {
        const QString text = cell(i, column);
        const auto number = cellNumber(text, scale);
        made.numbers.push_back(number.value_or(std::numeric_limits<double>::quiet_NaN()));
        anyKnown = anyKnown || number;
        if (!number && !text.isEmpty())
            wrong << tr("\"%1\" of %2 in %3 is no number.", "text, student, column")
                         .arg(text.left(40), m_setup.ids.value(i), made.name);
    }
    if (!wrong.isEmpty() && !plainOnly && scale.isEmpty())
        wrong << tr("Where the answers are words, give their order as \"scale\": [\"never\", \"often\"].");
    addFaults(place, wrong);
    if (!anyKnown && wrong.isEmpty())
        fault(place, tr("Nobody has a number in %1.").arg(made.name));
    return add(key, std::move(made), {});
}

std::vector<TeamHours> ColumnBook::readHours(const QList<int>& columns, const QString& place)
{
    std::vector<TeamHours> all(m_table.rows.size());
    QStringList wrongs;
    for (int day = 0; day < columns.size(); ++day) {
        for (int i = 0; i < students(); ++i) {
            QString wrong;
            const auto hours = cellHours(m_table.rows[size_t(i)].value(columns[day]), day, &wrong);
            if (hours)
                all[size_t(i)] |= *hours;
            else
                wrongs
                    << tr("\"%1\" of %2 is no time; write \"Mon 8-12; Tue 14\".").arg(wrong, m_setup.ids[i]);
        }
    }
    addFaults(place, wrongs);
    return all;
}

int ColumnBook::hours(const QList<int>& columns, bool busy, const QString& place)
{
    QString key = u"hours %1"_s.arg(int(busy));
    for (const int column : columns)
        key += u' ' + QString::number(column);
    if (const int index = known(key); index >= 0)
        return index;
    TeamColumn made{TeamColumn::Kind::Hours, m_table.columns[columns.front()], {}, {}, {}};
    made.hours = readHours(columns, place);
    if (busy) { // the hours that somebody named are those that were asked about
        TeamHours asked;
        for (const TeamHours& hours : made.hours)
            asked |= hours;
        for (TeamHours& hours : made.hours)
            hours = asked & ~hours;
    }
    QStringList names;
    for (int hour = 0; hour < 7 * 24; ++hour)
        names << hourName(hour);
    return add(key, std::move(made), names);
}

int ColumnBook::things(int column, const QString& place)
{
    const QString key = u"things %1"_s.arg(column);
    if (const int index = known(key); index >= 0)
        return index;
    const QStringList all = texts(column, true);
    if (all.size() > qsizetype(TeamHours().size())) {
        fault(place,
              tr("%1 has %2 different entries, at most %3 are possible.")
                  .arg(m_table.columns[column])
                  .arg(all.size())
                  .arg(TeamHours().size()));
        return -1;
    }
    TeamColumn made{TeamColumn::Kind::Hours, m_table.columns[column], {}, {}, {}};
    for (int i = 0; i < students(); ++i) {
        TeamHours has;
        for (const QString& text : parts(i, column))
            has.set(size_t(all.indexOf(text)));
        made.hours.push_back(has);
    }
    return add(key, std::move(made), all);
}

int ColumnBook::choices(int column, QStringList& codes)
{
    TeamColumn made{TeamColumn::Kind::Codes, m_table.columns[column], {}, {}, {}};
    for (int i = 0; i < students(); ++i) {
        const QString text = cell(i, column);
        if (!text.isEmpty() && !codes.contains(text))
            codes << text;
        made.codes.push_back(text.isEmpty() ? TeamColumn::Unknown : int(codes.indexOf(text)));
    }
    return add(u"choices %1"_s.arg(column), std::move(made), codes);
}

} // namespace kitcamp
