// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns that belong to one question become one column.
#include "models/exchange/questionnaires/answercells.h"
#include "models/exchange/questionnaires/questionhead.h"
#include "models/exchange/questionnaires/questionnaire.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Columns of one question, in their order.
struct QuestionColumns {
    QString title;
    QList<int> columns;
    QStringList parts; ///< one for each column; empty where the question has one column
};

enum class Shape {
    Single,
    Choices, ///< a mark where a choice was chosen
    RankedColumns, ///< first choice, second choice ...
    RankNumbers, ///< the rank that each choice was given
    Days, ///< hours of each day
    Parts, ///< a question of its own each
};

const QSet<QString>& marks()
{
    static const QSet<QString> words{u"1"_s,    u"0"_s,      u"√"_s,    u"✓"_s,    u"✔"_s,
                                     u"×"_s,    u"x"_s,      u"是"_s,   u"否"_s,   u"y"_s,
                                     u"n"_s,    u"yes"_s,    u"no"_s,   u"true"_s, u"false"_s,
                                     u"选中"_s, u"未选中"_s, u"已选"_s, u"未选"_s, u"checked"_s};
    return words;
}

bool isMark(const QString& cell, const QString& part)
{
    return cell.isEmpty() || marks().contains(cell.toLower()) || plainChoice(cell) == part;
}

bool isChosen(const QString& cell)
{
    static const QSet<QString> no{u"0"_s,  u"×"_s,     u"x"_s,      u"否"_s,  u"n"_s,
                                  u"no"_s, u"false"_s, u"未选中"_s, u"未选"_s};
    return !cell.isEmpty() && !no.contains(cell.toLower());
}

class QuestionGroups
{
public:
    explicit QuestionGroups(const Table& table)
    {
        for (const QString& heading : table.header)
            m_heads << questionHead(heading);
    }

    [[nodiscard]] QList<QuestionColumns> find() const
    {
        QList<QuestionColumns> groups;
        for (int column = 0; column < m_heads.size();) {
            groups << groupAt(column);
            column += static_cast<int>(groups.last().columns.size());
        }
        return groups;
    }

private:
    using Splitter = std::optional<HeadPart> (*)(const QString&);

    [[nodiscard]] QuestionColumns groupAt(int first) const
    {
        for (const Splitter split : {&bracketPart, &dashPart}) {
            if (const QuestionColumns group = partsFrom(first, split); group.columns.size() > 1)
                return group;
        }
        return {m_heads[first].text, {first}, {}};
    }

    /// "3、Languages" may stand alone before "3(C++)".
    [[nodiscard]] QuestionColumns partsFrom(int first, Splitter split) const
    {
        QuestionColumns group;
        for (int column = first; column < m_heads.size(); ++column) {
            const QuestionHead& head = m_heads[column];
            const auto part = split(head.text);
            if (!part || head.number != m_heads[first].number || part->part.isEmpty())
                break;
            if (head.number == 0 && part->question.isEmpty())
                break;
            if (!group.columns.isEmpty() && part->question != group.title)
                break;
            group.title = part->question;
            group.columns << column;
            group.parts << part->part;
        }
        return group;
    }

    QList<QuestionHead> m_heads;
};

Shape shapeOf(const Table& table, const QuestionColumns& group)
{
    if (group.columns.size() < 2)
        return Shape::Single;
    if (std::all_of(group.parts.begin(), group.parts.end(),
                    [](const QString& part) { return choiceRank(part) > 0; }))
        return Shape::RankedColumns;
    if (std::all_of(group.parts.begin(), group.parts.end(), isWeekday))
        return Shape::Days;
    int marked = 0;
    bool numbers = true;
    int highest = 0;
    for (qsizetype i = 0; i < group.columns.size(); ++i) {
        const QStringList cells = table.column(group.columns[i]);
        marked += std::all_of(cells.begin(), cells.end(),
                              [&](const QString& cell) { return isMark(cell, group.parts[i]); });
        for (const QString& cell : cells) {
            bool ok = cell.isEmpty();
            highest = std::max(highest, ok ? 0 : cell.toInt(&ok));
            numbers = numbers && ok;
        }
    }
    const auto size = static_cast<int>(group.columns.size());
    if (numbers && highest > 1 && highest <= size) {
        const bool ranks = std::all_of(table.rows.begin(), table.rows.end(), [&](const TableRow& row) {
            QSet<QString> seen;
            return std::all_of(group.columns.begin(), group.columns.end(), [&](int column) {
                const QString cell = row.cells.value(column);
                const bool fresh = cell.isEmpty() || cell == "0"_L1 || !seen.contains(cell);
                seen.insert(cell);
                return fresh;
            });
        });
        if (ranks)
            return Shape::RankNumbers;
    }
    return marked >= std::max(2, size - 1) ? Shape::Choices : Shape::Parts; // "Other" may hold text
}

/// The choice of a column; free text in its cell stands beside it, as services write it.
QString chosenPart(const QString& cell, const QString& part)
{
    if (plainChoice(cell) == part)
        return cell;
    return marks().contains(cell.toLower()) ? part : part + u'〖' + cell + u'〗';
}

QString joinedCell(const TableRow& row, const QuestionColumns& group, Shape shape)
{
    QList<std::pair<int, QString>> chosen; // rank, choice
    for (qsizetype i = 0; i < group.columns.size(); ++i) {
        const QString cell = row.cells.value(group.columns[i]).trimmed();
        if (cell.isEmpty())
            continue;
        if (shape == Shape::RankedColumns)
            chosen.append({choiceRank(group.parts[i]), cell});
        else if (shape == Shape::RankNumbers && cell.toInt() > 0)
            chosen.append({cell.toInt(), group.parts[i]});
        else if (shape == Shape::Choices && isChosen(cell))
            chosen.append({0, chosenPart(cell, group.parts[i])});
        else if (shape == Shape::Days)
            for (const QString& hour :
                 choicesOf(cell,
                           cell.contains(u'┋')                               ? ChoiceJoint::Bar
                               : cell.contains(u';') || cell.contains(u'；') ? ChoiceJoint::Semicolon
                                                                             : ChoiceJoint::Comma))
                chosen.append({0, group.parts[i] + u' ' + hour});
    }
    std::stable_sort(chosen.begin(), chosen.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    QStringList lines;
    for (const auto& [rank, choice] : std::as_const(chosen)) {
        if (!lines.contains(choice))
            lines << choice;
    }
    return lines.join(u'\n');
}

/// Builds the table of questions, column by column.
class QuestionTable
{
public:
    explicit QuestionTable(const Table& from)
        : m_from(from)
        , table(from)
    {
        table.header.clear();
        table.severalColumns.clear();
        for (TableRow& row : table.rows) {
            row.cells.clear();
            row.problems.removeIf([](const CellProblem& problem) { return problem.column >= 0; });
        }
    }

    void add(const QuestionColumns& group)
    {
        const Shape shape = shapeOf(m_from, group);
        if (shape == Shape::Single || shape == Shape::Parts) {
            for (qsizetype i = 0; i < group.columns.size(); ++i)
                addColumn(titleOf(group, i), group.columns[i]);
            return;
        }
        const int column = addTitle(group.title.isEmpty() ? group.parts.join(u" / "_s) : group.title);
        table.severalColumns.insert(column);
        for (size_t i = 0; i < table.rows.size(); ++i) {
            table.rows[i].cells << joinedCell(m_from.rows[i], group, shape);
            for (const int source : group.columns)
                keepProblems(i, source, column);
        }
    }

private:
    static QString titleOf(const QuestionColumns& group, qsizetype i)
    {
        if (group.parts.isEmpty())
            return group.title;
        return group.title.isEmpty() ? group.parts[i] : group.title + u" — "_s + group.parts[i];
    }

    void addColumn(const QString& title, int source)
    {
        const int column = addTitle(title);
        const ChoiceJoint joint = choiceJoint(m_from.column(source));
        if (joint != ChoiceJoint::None)
            table.severalColumns.insert(column);
        for (size_t i = 0; i < table.rows.size(); ++i) {
            const QString cell = m_from.rows[i].cells.value(source);
            table.rows[i].cells << (joint == ChoiceJoint::None ? cell
                                                               : writtenChoicesOf(cell, joint).join(u'\n'));
            keepProblems(i, source, column);
        }
    }

    void keepProblems(size_t row, int source, int column)
    {
        for (CellProblem problem : m_from.rows[row].problems) {
            if (problem.column != source)
                continue;
            problem.column = column;
            table.rows[row].problems << problem;
        }
    }

    /// Titles tell columns apart: in mappings, and in what is kept of a questionnaire.
    int addTitle(const QString& title)
    {
        QString own = title;
        for (int again = 2; !own.isEmpty() && table.header.contains(own); ++again)
            own = u"%1 (%2)"_s.arg(title).arg(again);
        table.header << own;
        return static_cast<int>(table.header.size()) - 1;
    }

    const Table& m_from;

public:
    Table table;
};

} // namespace

Table joinedQuestions(const Table& table)
{
    QuestionTable joined(table);
    for (const QuestionColumns& group : QuestionGroups(table).find())
        joined.add(group);
    return std::move(joined.table);
}

} // namespace kitcamp
