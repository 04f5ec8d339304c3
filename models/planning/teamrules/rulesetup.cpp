// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teamrules/setupparts.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct RuleSetup {
    Q_DECLARE_TR_FUNCTIONS(RuleSetup)
};

/// Adds the hard rules of one entry of "hard".
class RuleAdder
{
public:
    RuleAdder(ColumnBook& book, const TeamHardRule& rule, const QString& place, TeamSetup& setup)
        : m_book(book)
        , m_rule(rule)
        , m_place(place)
        , m_setup(setup)
    {
    }

    void addCounted(int column);
    void addCommon(const QList<int>& columns);

private:
    void add(int column, int value);
    void addValues(int column, bool asSets);
    [[nodiscard]] int countOf() const;

    ColumnBook& m_book;
    const TeamHardRule& m_rule;
    QString m_place;
    TeamSetup& m_setup;
};

int RuleAdder::countOf() const
{
    const bool fair = m_rule.kind == TeamHardRule::Kind::AtMost;
    return m_rule.count.value_or(fair ? TeamRule::FairShare : 1);
}

void RuleAdder::add(int column, int value)
{
    if (column < 0)
        return;
    static const QHash<TeamHardRule::Kind, TeamRule::Kind> kinds{
        {TeamHardRule::Kind::AtLeast, TeamRule::Kind::AtLeast},
        {TeamHardRule::Kind::AtMost, TeamRule::Kind::AtMost},
        {TeamHardRule::Kind::NotExactly, TeamRule::Kind::NotExactly},
        {TeamHardRule::Kind::Common, TeamRule::Kind::Common}};
    m_setup.problem.rules.push_back({kinds.value(m_rule.kind), column, value, countOf()});
    m_setup.rulePlaces << m_place;
}

/// What nobody has cannot be demanded, and need not be forbidden.
void RuleAdder::addValues(int column, bool asSets)
{
    const QStringList known = m_book.texts(column, asSets);
    QStringList missing = m_rule.values;
    missing.removeIf([&known](const QString& value) { return known.contains(value); });
    if (!missing.isEmpty())
        m_setup.notes << m_place + u": "_s
                + RuleSetup::tr("Nobody has \"%1\"; the values are %2.")
                      .arg(missing.join(u"\", \""_s), known.mid(0, 20).join(u", "_s));
    if (missing.size() == m_rule.values.size() && m_rule.kind != TeamHardRule::Kind::AtLeast)
        return;
    if (m_rule.values.size() == 1 && !asSets && missing.isEmpty()) {
        const int codes = m_book.codes(column, false);
        add(codes, int(m_setup.values[size_t(codes)].indexOf(m_rule.values.front())));
    } else {
        add(m_book.having(column, m_rule.values, asSets), 1);
    }
}

void RuleAdder::addCounted(int column)
{
    const bool asSets = m_rule.type == TeamCellType::Set;
    if (m_rule.from || m_rule.until) {
        add(m_book.between(column, m_rule, m_place), 1);
    } else if (!m_rule.values.isEmpty()) {
        addValues(column, asSets);
    } else if (!asSets) {
        add(m_book.codes(column, false), TeamRule::EachValue);
    } else {
        for (const QString& value : m_book.texts(column, true))
            add(m_book.having(column, {value}, true), 1);
    }
}

void RuleAdder::addCommon(const QList<int>& columns)
{
    const bool asHours = m_rule.type == TeamCellType::Hours || m_rule.busy || columns.size() > 1;
    add(asHours ? m_book.hours(columns, m_rule.busy, m_place) : m_book.things(columns.front(), m_place),
        TeamRule::EachValue);
}

} // namespace

void addHardRules(const StudentNames& students, ColumnBook& book, const TeamRules& rules, TeamSetup& setup)
{
    using Kind = TeamHardRule::Kind;
    for (qsizetype i = 0; i < rules.hard.size(); ++i) {
        const TeamHardRule& rule = rules.hard[i];
        const QString place = u"hard[%1]"_s.arg(i);
        QList<int> columns;
        for (const QString& name : rule.columns)
            columns << book.find(name, place);
        if (columns.isEmpty() || columns.contains(-1))
            continue;
        RuleAdder adder(book, rule, place, setup);
        if (rule.kind == Kind::Common)
            adder.addCommon(columns);
        else if (rule.kind == Kind::Together || rule.kind == Kind::Apart || rule.kind == Kind::NoRepeat)
            addPairRule(students, book, rule, {columns.front(), place}, setup);
        else
            adder.addCounted(columns.front());
    }
}

} // namespace kitcamp
