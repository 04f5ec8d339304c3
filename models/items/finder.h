// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/finderminors.h"
#include "models/items/roles.h"
#include "models/items/searchcopies.h"

#include <QAbstractListModel>

namespace kitcamp {

/// Something that the program can do, as the finder offers it.
struct FinderCommand {
    QString key; ///< what the application knows it by
    QString title; ///< translated
    QString searchText; ///< folded, a form per line; empty: the title is folded
    QString keys; ///< "Ctrl+N"
};

/// One line of the finder: a row of a table or a command.
struct FinderHit {
    QString table; ///< empty for a command
    qint64 id = 0;
    QString command;
    QString title;
    QString secondLine;
    QString keys;
};

/// Finds any person, device, model, organization, course, activity, room or command while a person types,
/// best first. The names of people under age are kept out of it (FinderMinors).
class Finder : public QAbstractListModel
{
    Q_OBJECT
public:
    using FoldQuery = std::function<QStringList(const QString&)>;
    using TextOfName = std::function<QString(const QString&)>;

    Finder(Store& store, FoldQuery fold, QObject* parent);

    /// How a name is found in tables that have no search text of their own (SearchText::searchTextOf: with
    /// readings); without it by its folded words alone.
    void setTextOfName(TextOfName textOfName);
    /// Without a query these are shown.
    void setCommands(const QList<FinderCommand>& commands);
    void setQuery(const QString& text);
    [[nodiscard]] FinderHit hitAt(int row) const { return m_hits.value(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Candidate {
        int rank = 0; ///< per word: 0 a whole form, 1 its beginning, 2 inside
        qint64 past = 0; ///< of an activity: the days since it ended; running and coming ones go first
        qsizetype length = 0; ///< of the text: the less else there is, the better the hit
        int source = 0; ///< persons before devices before models ...; -1: command
        qint64 id = 0; ///< of a command: its place
        friend auto operator<=>(const Candidate&, const Candidate&) = default;
    };

    /// A row of a small table whose names are kept in memory.
    struct Named {
        qint64 id = 0;
        QByteArray text;
    };

    [[nodiscard]] std::vector<Candidate> commandCandidates() const;
    [[nodiscard]] Result<QHash<qint64, qint64>> pastOf(const QString& table) const;
    [[nodiscard]] Result<void> readNames(const QString& table) const;
    [[nodiscard]] Result<std::vector<Candidate>> candidatesOf(int source) const;
    [[nodiscard]] Result<void> scanSearchText(const QString& table,
                                              const std::function<void(qint64, QByteArrayView)>& row) const;
    [[nodiscard]] Result<void> scanNames(const QString& table,
                                         const std::function<void(qint64, QByteArrayView)>& row) const;
    [[nodiscard]] std::optional<int> rankIn(QByteArrayView text) const;
    [[nodiscard]] std::optional<int> rankOfHit(const QString& table, qint64 id, int rank) const;
    [[nodiscard]] FinderHit hitOf(const Candidate& candidate) const;
    [[nodiscard]] QString titleOf(const QString& table, qint64 id) const;
    [[nodiscard]] QString secondLineOf(const Candidate& candidate) const;
    void search();

    Store& m_store;
    SearchCopies& m_copies;
    FoldQuery m_fold;
    TextOfName m_textOfName;
    mutable QHash<QString, std::vector<Named>> m_names; ///< by table, until it changes
    QList<FinderCommand> m_commands;
    QList<QByteArray> m_words;
    FinderMinors m_minors;
    QList<FinderHit> m_hits;
};

} // namespace kitcamp
