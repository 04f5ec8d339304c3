// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/persondata/persondocument.h"

#include <QCoreApplication>
#include <QSet>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// More columns than these are not side by side on a page.
constexpr qsizetype mostColumns = 5;

/// Puts the paper together, subject by subject.
class PersonDocument
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::PersonDocument)
public:
    explicit PersonDocument(const PersonData& data)
        : m_data(data)
    {
    }

    ReportDocument take()
    {
        m_document.key = u"person"_s;
        m_document.title = tr("All that is known of %1", "%1: person").arg(m_data.name);
        m_document.subtitle = m_data.centre;
        introduce();
        for (const PersonSubject& subject : m_data.subjects) {
            m_document.blocks << ReportHeading{subject.title, 1};
            for (const PersonPart& part : subject.parts)
                addPart(part, subject.parts.size() > 1 ? capitalized(part.title) : QString());
        }
        addDeeds();
        addMentions();
        addRemarks();
        return std::move(m_document);
    }

private:
    void introduce()
    {
        QString text =
            tr("This is everything that the file of the centre holds about this person: %n record(s), "
               "and what was done about them.",
               nullptr, m_data.rowCount());
        if (m_data.underAge)
            text +=
                u'\n' + tr("This person is under age. What the guardian agreed to stands under Consents.");
        if (m_data.erased)
            text += u'\n' + tr("The details of this person were erased. What figures need is left.");
        m_document.blocks << ReportText{text};
    }

    static bool isFilled(const PersonPart& part, qsizetype column)
    {
        return std::any_of(part.rows.begin(), part.rows.end(),
                           [&](const PersonRow& row) { return !row.cells.value(column).text.isEmpty(); });
    }
    static QList<qsizetype> filledColumns(const PersonPart& part)
    {
        QList<qsizetype> filled;
        for (qsizetype i = 0; i < part.rows.constFirst().cells.size(); ++i) {
            if (isFilled(part, i))
                filled << i;
        }
        return filled;
    }

    void addPart(const PersonPart& part, const QString& title)
    {
        const QList<qsizetype> filled = filledColumns(part);
        if (part.rows.size() == 1)
            return addSingle(part, filled, title);
        filled.size() > mostColumns ? addWide(part, filled, title) : addTable(part, filled, title);
    }

    /// One below the other.
    void addSingle(const PersonPart& part, const QList<qsizetype>& filled, const QString& title)
    {
        ReportTable table{title, {}, {{tr("What")}, {tr("Value")}}, {}, {}};
        table.columns[0].weight = 1;
        table.columns[1].weight = 2;
        for (const qsizetype column : filled) {
            const PersonCell& cell = part.rows.constFirst().cells[column];
            table.rows << QVariantList{cell.title, cell.text};
        }
        m_document.blocks << table;
    }
    void addTable(const PersonPart& part, const QList<qsizetype>& filled, const QString& title)
    {
        ReportTable table{title, {}, {}, {}, {}};
        for (const qsizetype column : filled)
            table.columns << ReportColumn{part.rows.constFirst().cells[column].title};
        for (const PersonRow& row : part.rows) {
            QVariantList cells;
            for (const qsizetype column : filled)
                cells << row.cells[column].text;
            table.rows << cells;
        }
        m_document.blocks << table;
    }
    /// The first of the columns, and all others beside it as "title: value".
    void addWide(const PersonPart& part, const QList<qsizetype>& filled, const QString& title)
    {
        ReportTable table{title, {}, {}, {}, {}};
        table.columns = {ReportColumn{part.rows.constFirst().cells[filled.constFirst()].title},
                         ReportColumn{tr("Details")}};
        table.columns[0].weight = 1;
        table.columns[1].weight = 3;
        for (const PersonRow& row : part.rows) {
            QStringList details;
            for (const qsizetype column : filled.mid(1)) {
                const PersonCell& cell = row.cells[column];
                if (!cell.text.isEmpty())
                    details << tr("%1: %2", "title and value").arg(cell.title, cell.text);
            }
            table.rows << QVariantList{row.cells[filled.constFirst()].text, details.join(u'\n')};
        }
        m_document.blocks << table;
    }

    /// Former values; what was added with a new row stands under its subject, or where it was changed later.
    static QString changesText(const PersonDeed& deed)
    {
        QStringList lines;
        QSet<qint64> whole; ///< rows that were added or removed
        for (const PersonChange& change : deed.changes) {
            if (change.column.isEmpty())
                whole.insert(change.row);
            if (change.column.isEmpty() || (whole.contains(change.row) && change.before.text.isEmpty()))
                continue;
            if (change.before.text.isEmpty())
                lines << tr("%1: %2", "title and value").arg(change.title, change.after.text);
            else if (change.after.text.isEmpty())
                lines << tr("%1: was %2", "title and value").arg(change.title, change.before.text);
            else
                lines << tr("%1: %2, was %3", "title, value, former value")
                             .arg(change.title, change.after.text, change.before.text);
        }
        return lines.join(u'\n');
    }

    void addDeeds()
    {
        m_document.blocks << ReportHeading{tr("What was done, as the history tells it"), 1};
        ReportTable table{{}, {}, {}, {}, tr("Nothing.")};
        table.columns = {ReportColumn{tr("When"), ReportColumn::Kind::Moment}, ReportColumn{tr("By")},
                         ReportColumn{tr("What")}, ReportColumn{tr("Values")}};
        table.columns[0].weight = 2;
        table.columns[1].weight = 2;
        table.columns[2].weight = 4;
        table.columns[3].weight = 5;
        for (const PersonDeed& deed : m_data.deeds) {
            QStringList by{deed.who, deed.computer};
            by.removeAll(QString());
            table.rows << QVariantList{QDateTime::fromSecsSinceEpoch(deed.at, m_data.zone), by.join(u'\n'),
                                       deed.sentence, changesText(deed)};
        }
        m_document.blocks << table;
    }

    void addMentions()
    {
        if (m_data.mentions.isEmpty())
            return;
        m_document.blocks << ReportHeading{tr("Where else this name is written"), 1};
        ReportTable table{{},
                          tr("Somebody else of the same name may be meant."),
                          {{tr("What")}, {tr("Name")}, {tr("Where")}},
                          {},
                          {}};
        for (const PersonMention& mention : m_data.mentions)
            table.rows << QVariantList{mention.kind, mention.name, mention.field};
        m_document.blocks << table;
    }

    void addRemarks()
    {
        if (m_data.sealed > 0)
            m_document.remarks << tr(
                "%n value(s) are sealed: only the computer that has the camp's key can read "
                "them.",
                nullptr, m_data.sealed);
        if (m_data.opened > 0)
            m_document.remarks << tr("%n sealed value(s) were opened for this paper. Keep it locked away.",
                                     nullptr, m_data.opened);
        m_document.remarks << tr("Who else is concerned is not named: \"another person\".");
    }

    static QString capitalized(const QString& title) { return title.left(1).toUpper() + title.mid(1); }

    const PersonData& m_data;
    ReportDocument m_document;
};

} // namespace

ReportDocument personDocument(const PersonData& data)
{
    return PersonDocument(data).take();
}

} // namespace kitcamp
