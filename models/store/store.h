// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"
#include "models/store/clock.h"
#include "models/store/domain.h"
#include "models/store/journal.h"
#include "models/store/migrations.h"
#include "models/store/tableshapes.h"
#include "models/store/writegate.h"

#include <QDate>
#include <QObject>

namespace kitcamp {

class PastCopy;
class SearchIndex;

/// What a commit changed, of this process or of another: models make the narrowest signal of it.
struct Announcement {
    ChangedRows rows;
    qint64 lastEntry = 0;
    bool foreign = false; ///< another window or program wrote it
    bool reordered = false; ///< a turn of sync gave entries of the journal other places
};

/// What perform gives back: the entry that now stands in the journal; seq 0 where the Action changed nothing.
struct Performed {
    OpId opId;
    qint64 seq = 0;
};

/// The file: opened once, read through locked connections, written only by performing Actions.
/// Belongs to one thread; other threads open their own Store or reader on the same path.
class Store : public QObject
{
    Q_OBJECT
public:
    /// Opens an existing file: checked before SQLite touches it, backed up and migrated where it is older.
    /// \p domain and \p clock must outlive the store. \p seed seeds the row ids.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString& path, const Domain& domain,
                                                             const Clock& clock, quint64 seed);
    /// Makes a new, empty file; refuses to replace one that is there.
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(const QString& path, const Domain& domain,
                                                               const Clock& clock, quint64 seed);
    /// Opens \p copy to be read: whatever works on a store works on the past as it was known at the end of
    /// that day, where the clock stands still. Every change is refused with a sentence. \p domain must
    /// outlive the store; the copy lives as long as it does.
    [[nodiscard]] static Result<std::unique_ptr<Store>> openPast(std::shared_ptr<const PastCopy> copy,
                                                                 const Domain& domain);
    ~Store() override;

    template <ActionKind A>
    [[nodiscard]] Result<Performed> perform(const A& action)
    {
        return performAction(toAction(action));
    }
    [[nodiscard]] Result<Performed> performAction(const Action& action);
    /// Whether \p action could be performed now: does it under all rules, then rolls it back. Announces
    /// nothing. False where it would change nothing; the refusal where it is refused.
    [[nodiscard]] Result<bool> rehearse(const Action& action);
    /// Takes the entry back under today's invariants; where the entry is itself an undo this is a redo.
    [[nodiscard]] Result<Performed> takeBack(const OpId& opId);
    /// True where the entry erased something: it is never taken back, and no Undo is shown beside it.
    [[nodiscard]] bool isForGood(const OpId& opId);
    /// Ctrl+Z: the newest Action of this file and operator that is not undone. Refuses where there is none.
    [[nodiscard]] Result<Performed> undo();
    [[nodiscard]] Result<Performed> redo();
    [[nodiscard]] Result<std::optional<EntryHead>> nextUndo();
    [[nodiscard]] Result<std::optional<EntryHead>> nextRedo();

    /// Reads for this thread; cannot write.
    [[nodiscard]] Connection& reader() { return *m_reader; }
    [[nodiscard]] Journal journal() { return Journal(*m_reader); }
    /// A reader for another thread; call it in that thread.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> openReader(const QString& path);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    /// The past that is shown; null where this is the file as it is now.
    [[nodiscard]] const std::shared_ptr<const PastCopy>& past() const { return m_past; }
    /// The clock on the wall, also where clock() stands still in the past: what is printed is printed now.
    [[nodiscard]] const Clock& presentClock() const;
    [[nodiscard]] IdGenerator& ids() { return m_ids; }
    [[nodiscard]] const Domain& domain() const { return m_domain; }
    [[nodiscard]] const QByteArray& author() const { return m_author; }
    [[nodiscard]] const QByteArray& logId() const { return m_logId; }
    /// This file writes under a new name from now on: it is a copy of one that writes too.
    [[nodiscard]] Result<void> becomeNewAuthor();
    [[nodiscard]] OperatorId operatorId() const { return m_operator; }
    void setOperator(OperatorId operatorId);

    /// The sentence of an entry in today's language: "Lent ESP32-0042 to 张三".
    [[nodiscard]] QString sentence(const OpId& opId);
    [[nodiscard]] Naming naming();

    /// Looks whether another window or program wrote and announces it. Cheap when nobody did.
    void lookForForeignChanges();

    /// Stores a picture of at most 300 KB (already scaled) in the local table; returns its hash.
    [[nodiscard]] Result<QString> savePicture(const QByteArray& bytes, int width, int height);
    /// file_info: values of this computer alone, outside of the journal.
    [[nodiscard]] Result<void> saveLocalValue(const QString& key, const QString& value);
    [[nodiscard]] QString localValue(const QString& key);

Q_SIGNALS:
    void changed(const kitcamp::Announcement& announcement);
    void operatorChanged();

private:
    friend class LogFollower; // sync's part of the door
    Store(QString path, const Domain& domain, const Clock& clock, quint64 seed);
    Store(std::shared_ptr<const PastCopy> copy, const Domain& domain);
    [[nodiscard]] Result<void> openConnections();
    [[nodiscard]] Result<void> openReadersOnly();
    [[nodiscard]] Result<void> readIdentity();
    [[nodiscard]] Result<void> refuseInThePast() const;
    using Body = std::function<Result<void>(Change&)>;
    /// What others wrote since we last looked.
    struct Foreign {
        ChangedRows rows;
        qint64 upTo = 0; ///< the newest entry of the journal
        qint64 turn = 0; ///< the newest turn of sync
        bool reordered = false;
    };
    struct Touched {
        ChangedRows own;
        Foreign foreign;
    };
    [[nodiscard]] Result<Foreign> foreignSinceLastLook(Connection& connection);
    [[nodiscard]] Result<void> beginWriting();
    [[nodiscard]] Result<void> runBody(const Action& action);
    /// Called when all is done but the commit; its Error rolls back.
    using BeforeCommit = std::function<Result<void>(const Performed&)>;
    [[nodiscard]] Result<Performed> run(Entry entry, const Body& body, const BeforeCommit& beforeCommit = {});
    [[nodiscard]] Result<void> refuseErasingAlone(const QString& kind);
    [[nodiscard]] Result<void> refuseTakingBack(const Entry& target);
    [[nodiscard]] Result<Performed> runInTransaction(Entry& entry, const Body& body, Touched& touched);
    [[nodiscard]] Result<void> placeInJournal(Entry& entry, Touched& touched);
    /// Nobody works under the name of an operator whom another file took away.
    [[nodiscard]] Result<void> refuseGoneOperator(const ChangedRows& foreign);
    void leaveGoneOperator(const ChangedRows& rows);
    /// Runs \p body recorded and under the invariants, and appends \p entry at the place it has been given.
    [[nodiscard]] Result<Performed> record(Entry& entry, const Body& body, Touched& touched);
    [[nodiscard]] Result<void> checkRoundTrip(const Changeset& changeset, const QList<RowTouch>& rows);
    [[nodiscard]] Result<void> checkInvariants(const ChangedRows& touched);
    [[nodiscard]] Result<void> applyInverse(const Entry& target);
    [[nodiscard]] Result<void> refuseUndo(const Changeset::Conflict& conflict, const Entry& target);
    void announce(const Touched& touched, qint64 seq);
    /// \p seen: the newest entry that need not be looked at again.
    void announceForeign(const Foreign& foreign, qint64 seen);

    QString m_path;
    const Domain& m_domain;
    std::shared_ptr<const PastCopy> m_past; ///< before the clock, which may be its own
    const Clock& m_clock;
    QDate m_pastDay; ///< of a past copy, however it was opened; else not valid
    IdGenerator m_ids;
    std::vector<Migration> m_migrations;
    QStringList m_syncedTables;
    TableShapes m_shapes;
    QByteArray m_author;
    QByteArray m_logId;
    OperatorId m_operator;
    qint64 m_lastSeen = 0;
    qint64 m_lastTurn = 0;
    qint64 m_dataVersion = 0;
    WriteGate m_gate;
    std::unique_ptr<Connection> m_writer;
    std::unique_ptr<Connection> m_reader;
    std::unique_ptr<SearchIndex> m_search;
};

} // namespace kitcamp
