// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mentions.h"

#include "models/store/changesetcode.h"
#include "models/store/domain.h"
#include "models/store/journal.h"
#include "models/store/namingwords.h"
#include "models/store/parametertexts.h"
#include "models/store/tableshapes.h"

#include <QJsonDocument>

#include <set>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsBetweenSteps = 500;

bool isJson(const QString& text)
{
    return !QJsonDocument::fromJson(text.toUtf8()).isNull();
}

/// Looks for words in content and history.
class MentionSearch
{
public:
    MentionSearch(Connection& connection, const ErasureRules& rules, const MentionQuestion& question)
        : m_connection(connection)
        , m_rules(rules)
        , m_question(question)
    {
    }

    Result<void> begin()
    {
        KITCAMP_ASSIGN(m_hers, rowsOfPersons(m_connection, m_rules, m_question.persons));
        KITCAMP_ASSIGN(m_words, namingWords(m_connection, m_rules, m_hers, m_question.sharedToo));
        return {};
    }
    Result<QList<Mention>> inContent()
    {
        for (auto table = m_rules.texts.cbegin(); !m_words.isEmpty() && table != m_rules.texts.cend();
             ++table)
            KITCAMP_TRY(searchTable(table.key(), *table));
        std::ranges::sort(m_mentions, [](const Mention& a, const Mention& b) {
            return std::tie(a.table, a.row, a.column) < std::tie(b.table, b.row, b.column);
        });
        return m_mentions;
    }
    Result<TextCuts> everywhere()
    {
        TextCuts cuts;
        cuts.sign = m_rules.sign;
        if (m_words.isEmpty())
            return cuts;
        KITCAMP_TRY(inContent());
        KITCAMP_ASSIGN(const QList<qint64> own, m_hers.entries(m_connection));
        m_ownEntries = QSet<qint64>(own.begin(), own.end());
        Journal journal(m_connection);
        KITCAMP_ASSIGN(const auto last, journal.last());
        for (qint64 seq = 1; last && seq <= last->seq; ++seq) {
            KITCAMP_TRY(pause(seq));
            KITCAMP_ASSIGN(const Entry entry, journal.read(seq));
            KITCAMP_TRY(searchEntry(entry));
        }
        cuts.last = last ? last->opId.bytes : QByteArray();
        collect(cuts);
        return cuts;
    }

private:
    using Place = std::tuple<QString, QString, QString>; ///< table, row, column

    Result<void> pause(qint64 n) const
    {
        return n % rowsBetweenSteps == 0 && m_question.step ? m_question.step() : Result<void>();
    }
    /// What the rules erase of hers needs no looking for.
    [[nodiscard]] bool isErased(const QString& table, qint64 id, const QString& column) const
    {
        const ErasedRow* row = m_hers.row(table, id);
        if (!row || row->vanishes)
            return row;
        return std::any_of(m_rules.tables.begin(), m_rules.tables.end(), [&](const ErasedTable& one) {
            return one.table == table
                && std::any_of(one.columns.begin(), one.columns.end(),
                               [&](const ErasedColumn& erased) { return erased.column == column; });
        });
    }
    /// What can be cut out of a text of \p column; nothing where it would no longer be what it must be.
    [[nodiscard]] CutWords::Found cutIn(const QString& text) const
    {
        CutWords::Found found = m_words.findIn(text);
        if (!found.cut.isEmpty() && isJson(text) && !isJson(found.cut.appliedTo(text, m_rules.sign)))
            found = {{}, true};
        return found;
    }
    Result<QStringList> replacedColumns(const QString& table)
    {
        if (!m_replaced.contains(table)) {
            KITCAMP_ASSIGN(const QStringList names, m_shapes.columnNames(m_connection, table));
            KITCAMP_ASSIGN(const QSet<int> unique, m_shapes.uniqueColumns(m_connection, table));
            QStringList columns = m_rules.texts.value(table).replaced;
            columns.removeIf([&](const QString& column) {
                const auto at = static_cast<int>(names.indexOf(column));
                return at < 0 || unique.contains(at);
            });
            m_replaced.insert(table, m_rules.whole.contains(table) ? QStringList() : columns);
        }
        return m_replaced.value(table);
    }
    Result<void> searchTable(const QString& table, const SearchedTexts& texts)
    {
        const QStringList columns = texts.replaced + texts.listed;
        if (columns.isEmpty())
            return {};
        KITCAMP_ASSIGN(const QStringList replaced, replacedColumns(table));
        KITCAMP_ASSIGN(const QStringList names, m_shapes.columnNames(m_connection, table));
        const QString sql = u"SELECT %1, %2 FROM %3 WHERE %4<>''"_s.arg(names.first(), columns.join(u", "_s),
                                                                        table, columns.join(u"<>'' OR "_s));
        KITCAMP_ASSIGN(Statement rows, m_connection.prepare(sql));
        for (qint64 n = 1;; ++n) {
            KITCAMP_TRY(pause(n));
            KITCAMP_ASSIGN(const bool more, rows.step());
            if (!more)
                return {};
            for (int i = 0; i < columns.size(); ++i)
                lookAt({table, rows.integer(0), columns[i], rows.text(i + 1)}, replaced);
        }
    }
    void lookAt(Mention mention, const QStringList& replaced)
    {
        const CutWords::Found found = cutIn(mention.text);
        if ((!found.left && found.cut.isEmpty()) || isErased(mention.table, mention.row, mention.column))
            return;
        const bool can = replaced.contains(mention.column);
        mention.cut = can ? found.cut : TextCut();
        mention.left = found.left || !can;
        m_mentions << mention;
    }
    Result<void> searchEntry(const Entry& entry)
    {
        if (entry.changeset.isPatchset())
            return {};
        KITCAMP_ASSIGN(const QList<ChangeSection> sections,
                       entry.changeset.isEmpty() ? Result(QList<ChangeSection>())
                                                 : decodeChanges(entry.changeset.bytes()));
        const bool whole = std::any_of(sections.begin(), sections.end(), [&](const ChangeSection& section) {
            return m_rules.whole.contains(QString::fromUtf8(section.table));
        });
        for (const ChangeSection& section : sections)
            KITCAMP_TRY(searchSection(section, entry.opId, whole));
        if (whole || m_ownEntries.contains(entry.seq))
            return {}; // nobody would believe it; or it is redacted as hers
        ParameterTexts::each(entry.action.parameters, [&](const QString& way, const QString& text) {
            const TextCut cut = cutIn(text).cut;
            if (!cut.isEmpty())
                m_parameters << std::pair(entry.opId.bytes, EntryCut{{}, {}, way, false, cut});
        });
        return {};
    }
    Result<void> searchSection(const ChangeSection& section, const OpId& opId, bool whole)
    {
        const QString table = QString::fromUtf8(section.table);
        KITCAMP_ASSIGN(const QStringList columns, replacedColumns(table));
        KITCAMP_ASSIGN(const QStringList names, m_shapes.columnNames(m_connection, table));
        for (const QString& column : columns) {
            const qsizetype at = names.indexOf(column);
            for (const ChangeRecord& record : section.records) {
                const bool comes = record.operation == ChangeRecord::Insert;
                const qint64 id = (comes ? record.after : record.before).first().integer();
                for (const bool after : {false, true}) {
                    const QString text = (after ? record.after : record.before).value(at).text();
                    const TextCut cut = text.isEmpty() ? TextCut() : cutIn(text).cut;
                    if (cut.isEmpty() || isErased(table, id, column))
                        continue;
                    const QString key = QString::number(id);
                    if (whole)
                        m_blocked.insert({table, key, column});
                    else
                        m_values << std::pair(opId.bytes, EntryCut{table, key, column, after, cut});
                }
            }
        }
        return {};
    }
    /// All of a column of a row, or nothing of it.
    void collect(TextCuts& cuts) const
    {
        for (const auto& [opId, cut] : m_values + m_parameters) {
            if (!m_blocked.contains({cut.table, cut.row, cut.column}))
                cuts.entries[opId] << cut;
        }
        for (const Mention& mention : m_mentions) {
            const Place place{mention.table, QString::number(mention.row), mention.column};
            if (!mention.cut.isEmpty() && !m_blocked.contains(place))
                cuts.content << ContentCut{mention.table, mention.row, mention.column, mention.cut};
        }
    }

    Connection& m_connection;
    const ErasureRules& m_rules;
    const MentionQuestion& m_question;
    ErasedRows m_hers;
    CutWords m_words;
    TableShapes m_shapes;
    QHash<QString, QStringList> m_replaced;
    QSet<qint64> m_ownEntries;
    QList<Mention> m_mentions;
    QList<std::pair<QByteArray, EntryCut>> m_values;
    QList<std::pair<QByteArray, EntryCut>> m_parameters;
    std::set<Place> m_blocked;
};

} // namespace

Result<QList<Mention>> mentionsOf(Connection& connection, const ErasureRules& rules,
                                  const MentionQuestion& question)
{
    MentionSearch search(connection, rules, question);
    KITCAMP_TRY(search.begin());
    return search.inContent();
}

Result<TextCuts> cutsOf(Connection& connection, const ErasureRules& rules, const MentionQuestion& question)
{
    MentionSearch search(connection, rules, question);
    KITCAMP_TRY(search.begin());
    return search.everywhere();
}

QString mentionTitle(Connection& connection, const Domain& domain, const QString& table, qint64 row,
                     const QString& column)
{
    const RecordType* type = domain.recordTypes.find(table);
    const FieldDescription* field = type ? type->field(column) : nullptr;
    const QString what = field ? field->title() : column;
    const QString name =
        domain.nameQueries.contains(table) ? Naming(connection, domain).name(table, row) : QString();
    const QString kind = type ? type->singularTitle() : table;
    return (name.isEmpty() ? kind : name) + u": "_s + what;
}

} // namespace kitcamp
