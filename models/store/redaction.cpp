// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/redaction.h"

#include "models/store/journalredaction.h"
#include "models/store/pastcopy.h"
#include "models/store/picturesinuse.h"
#include "models/store/redactedbackups.h"
#include "models/store/wordplaces.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QJsonArray>

#include <sqlite3.h>

#include <thread>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPasses = 20;
constexpr int mostPlaces = 500;
constexpr int stepsBetweenQuestions = 20'000; // of SQLite's virtual machine: some milliseconds

Error cancelledError()
{
    return {ErrorCode::Cancelled,
            Redaction::tr("Stopped. What is left of the erased details is taken out the next time."),
            {}};
}

/// Ends a statement that holds the file for long as soon as somebody wants to write.
struct GivingWay {
    WriteGate& gate;
    const Redaction::Watch& watch;
    [[nodiscard]] bool must() const { return gate.othersWait() || (watch.cancelled && watch.cancelled()); }
    static int ask(void* self) { return static_cast<GivingWay*>(self)->must() ? 1 : 0; }
};

QJsonArray arrayOf(const QSet<QString>& texts)
{
    QStringList sorted(texts.cbegin(), texts.cend());
    sorted.sort();
    return QJsonArray::fromStringList(sorted);
}

QStringList listOf(const QJsonValue& array)
{
    QStringList texts;
    for (const QJsonValue& value : array.toArray())
        texts << value.toString();
    return texts;
}

} // namespace

struct Redaction::Run {
    const Watch& watch;
    std::unique_ptr<Connection> reader;
    std::unique_ptr<Connection> writer;
    QList<ErasureNote> notes; ///< of what is open
    QList<Erasing> erasings;
    QByteArray author;
    QString waits; ///< why the file could not be packed anew

    [[nodiscard]] ErasedWords words() const
    {
        ErasedWords all;
        for (const ErasureNote& note : notes) {
            for (const QString& word : listOf(note.what.value("words"_L1)))
                all.add(word);
        }
        return all;
    }
    [[nodiscard]] bool has(QLatin1String step) const
    {
        return std::all_of(notes.begin(), notes.end(),
                           [&](const ErasureNote& note) { return note.has(step); });
    }
    void tell(const QString& what, qint64 done, qint64 all) const
    {
        if (watch.progress)
            watch.progress(what, done, all);
    }
};

Redaction::Redaction(QString path, const Domain& domain, const Clock& clock)
    : m_path(std::move(path))
    , m_domain(domain)
    , m_clock(clock)
    , m_gate(m_path)
{
}

Redaction::~Redaction() = default;

Result<bool> Redaction::isOpen(Connection& connection)
{
    KITCAMP_ASSIGN(const QList<ErasureNote> notes, openErasures(connection));
    return std::any_of(notes.begin(), notes.end(),
                       [](const ErasureNote& note) { return !note.has(erasureStep::cleaned); });
}

Result<bool> Redaction::run(const Watch& watch)
{
    if (!m_domain.erasure)
        return true;
    Run run{watch, nullptr, nullptr, {}, {}, {}, {}};
    KITCAMP_ASSIGN(run.reader, Connection::open(m_path, Connection::Mode::Read));
    KITCAMP_ASSIGN(const bool open, isOpen(*run.reader));
    if (!open)
        return true;
    KITCAMP_ASSIGN(run.writer, Connection::open(m_path, Connection::Mode::Write));
    KITCAMP_ASSIGN(const auto author, run.reader->text("SELECT value FROM file_info WHERE key='author'"));
    run.author = QByteArray::fromHex(author.value_or(QString()).toLatin1());
    KITCAMP_TRY(readNotes(run));
    KITCAMP_TRY(runStep(run, erasureStep::journal, &Redaction::redactJournal));
    KITCAMP_TRY(runStep(run, erasureStep::inbox, &Redaction::redactInbox));
    KITCAMP_TRY(runStep(run, erasureStep::pictures, &Redaction::dropPictures));
    KITCAMP_TRY(runStep(run, erasureStep::elsewhere, &Redaction::lookElsewhere));
    KITCAMP_TRY(runStep(run, erasureStep::backups, &Redaction::redactCopies));
    KITCAMP_TRY(clean(run));
    return run.has(erasureStep::cleaned);
}

Result<void> Redaction::readNotes(Run& run)
{
    KITCAMP_ASSIGN(run.notes, openErasures(*run.reader));
    run.notes.removeIf([](const ErasureNote& note) { return note.has(erasureStep::cleaned); });
    KITCAMP_ASSIGN(run.erasings, erasingsOf(*run.reader, *m_domain.erasure, run.notes));
    return {};
}

Result<void> Redaction::checkCancelled(const Run& run)
{
    return run.watch.cancelled && run.watch.cancelled() ? Result<void>(cancelledError()) : Result<void>();
}

Result<void> Redaction::runStep(Run& run, QLatin1String step, Step body)
{
    KITCAMP_TRY(checkCancelled(run));
    if (run.has(step))
        return {};
    KITCAMP_TRY((this->*body)(run));
    return note(run, {{step, true}});
}

/// Adds \p values to what stands in the notes of all that is open.
Result<void> Redaction::note(Run& run, const QJsonObject& values)
{
    const WriteGate::Asking asking(m_gate);
    KITCAMP_TRY(run.writer->execute("BEGIN IMMEDIATE"));
    const auto saved = [&]() -> Result<void> {
        for (ErasureNote& note : run.notes) {
            KITCAMP_ASSIGN(const auto present, erasureOf(*run.writer, note.opId));
            note = present.value_or(note);
            for (auto value = values.begin(); value != values.end(); ++value)
                note.what.insert(value.key(), *value);
            if (note.has(erasureStep::cleaned)
                && !note.what.value("hub"_L1).toObject().value("open"_L1).toBool())
                note.doneAt = m_clock.now();
            KITCAMP_TRY(saveErasure(*run.writer, note));
        }
        return run.writer->execute("COMMIT");
    }();
    if (!saved) [[maybe_unused]]
        const auto rolledBack = run.writer->execute("ROLLBACK");
    return saved;
}

Result<void> Redaction::redactJournal(Run& run)
{
    const JournalRedaction::Step step = [&](qint64 done, qint64 all) {
        run.tell(tr("Looking through the history"), done, all);
        return checkCancelled(run);
    };
    // Once more, until nothing is found: entries that are not sent yet may have got other places meanwhile.
    for (int pass = 0; pass < mostPasses; ++pass) {
        JournalRedaction found(*run.reader, *m_domain.erasure, run.author);
        KITCAMP_TRY(run.reader->execute("BEGIN"));
        const auto looked = found.look(run.erasings, run.words(), step);
        KITCAMP_TRY(run.reader->execute("COMMIT"));
        KITCAMP_TRY(looked);
        if (found.entries().isEmpty())
            return {};
        KITCAMP_TRY(write(run, found));
        KITCAMP_ASSIGN(run.erasings, erasingsOf(*run.reader, *m_domain.erasure, run.notes));
    }
    return {};
}

/// What is taken is noted before it goes: who is killed in between still knows what to look for.
Result<void> Redaction::write(Run& run, const JournalRedaction& found)
{
    QJsonObject rows = run.notes.first().what.value("rows"_L1).toObject();
    const auto& taken = found.taken();
    for (auto table = taken.cbegin(); table != taken.cend(); ++table)
        rows.insert(table.key(), std::max<qint64>(rows.value(table.key()).toInteger(), table->size()));
    QSet<QString> pictures = found.pictures();
    const QStringList known = listOf(run.notes.first().what.value("hashes"_L1));
    pictures += QSet<QString>(known.begin(), known.end());
    const qint64 before = run.notes.first().what.value("entries"_L1).toInteger();
    KITCAMP_TRY(note(run,
                     {{u"words"_s, QJsonArray::fromStringList(found.words().all())},
                      {u"hashes"_s, arrayOf(pictures)},
                      {u"rows"_s, rows},
                      {u"entries"_s, std::max(before, qint64(found.entries().size()))}}));
    const QList<RedactedEntry>& entries = found.entries();
    for (qsizetype at = 0; at < entries.size();) {
        KITCAMP_TRY(checkCancelled(run));
        const WriteGate::Asking asking(m_gate);
        QElapsedTimer held;
        KITCAMP_TRY(run.writer->execute("BEGIN IMMEDIATE"));
        held.start();
        while (at < entries.size() && held.elapsed() <= run.watch.slice.count()) {
            if (const auto written = JournalRedaction::write(*run.writer, entries[at++]); !written) {
                [[maybe_unused]] const auto rolledBack = run.writer->execute("ROLLBACK");
                return written.error();
            }
        }
        KITCAMP_TRY(run.writer->execute("COMMIT"));
        run.tell(tr("Taking details out of the history"), at, entries.size());
        std::this_thread::yield();
    }
    return {};
}

Result<void> Redaction::redactInbox(Run& run)
{
    const WriteGate::Asking asking(m_gate);
    KITCAMP_TRY(run.writer->execute("BEGIN IMMEDIATE"));
    JournalRedaction redaction(*run.writer, *m_domain.erasure, run.author);
    const auto looked = redaction.look(run.erasings, run.words());
    const auto redacted = looked ? redaction.redactInbox(*run.writer) : Result<int>(looked.error());
    if (!redacted) {
        [[maybe_unused]] const auto rolledBack = run.writer->execute("ROLLBACK");
        return redacted.error();
    }
    KITCAMP_TRY(run.writer->execute("COMMIT"));
    return note(run, {{u"inbox"_s, *redacted}});
}

Result<void> Redaction::dropPictures(Run& run)
{
    QSet<QString> hashes;
    for (const ErasureNote& note : std::as_const(run.notes)) {
        for (const QString& hash : listOf(note.what.value("hashes"_L1)))
            hashes.insert(hash);
    }
    const WriteGate::Asking asking(m_gate);
    KITCAMP_ASSIGN(const int gone, dropPicturesNotInUse(*run.writer, m_domain, hashes));
    return note(run, {{u"pictures"_s, gone}});
}

Result<void> Redaction::lookElsewhere(Run& run)
{
    const ErasureRules& rules = *m_domain.erasure;
    run.tell(tr("Looking for what stands elsewhere"), 0, 0);
    KITCAMP_ASSIGN(
        const QList<WordPlace> places,
        placesOfWords(*run.reader, rules, run.words(), mostPlaces, [&] { return checkCancelled(run); }));
    QJsonArray array;
    for (const WordPlace& place : places)
        array << QJsonObject{{u"table"_s, place.table},
                             {u"row"_s, place.row},
                             {u"column"_s, place.column},
                             {u"last"_s, OpId{place.last}.text()}};
    return note(run, {{u"elsewhere"_s, array}});
}

Result<void> Redaction::redactCopies(Run& run)
{
    run.tell(tr("Redacting the backups beside the file"), 0, 0);
    KITCAMP_ASSIGN(
        const QList<BackupOutcome> outcomes,
        redactBackups(m_path, m_domain, run.erasings, run.author, [&] { return checkCancelled(run); }));
    QJsonArray array;
    for (const BackupOutcome& outcome : outcomes)
        array << QJsonObject{
            {u"name"_s, outcome.name}, {u"deleted"_s, outcome.deleted}, {u"why"_s, outcome.why}};
    PastCopy::removeLeftovers();
    return note(run, {{u"backups"_s, array}});
}

/// From here on the file itself must not know what it looked for.
Result<void> Redaction::forgetWords(Run& run)
{
    return note(run, {{u"words"_s, QJsonArray()}, {u"hashes"_s, QJsonArray()}});
}

Result<void> Redaction::clean(Run& run)
{
    KITCAMP_TRY(forgetWords(run));
    run.reader.reset(); // its moment would keep the -wal
    // What is packed may be larger than the memory.
    KITCAMP_TRY(run.writer->script("PRAGMA temp_store=FILE"));
    run.tell(tr("Packing the file anew"), 0, 0);
    const QDeadlineTimer deadline(run.watch.patience);
    for (;;) {
        KITCAMP_TRY(checkCancelled(run));
        const auto quiet = std::chrono::nanoseconds(run.watch.quiet).count();
        const bool busy = m_gate.othersWait() || m_gate.askedSince(WriteGate::now() - quiet);
        KITCAMP_ASSIGN(const bool packed, busy ? Result(false) : packAnew(run));
        if (packed)
            return note(run, {{QString(erasureStep::cleaned), true}});
        if (deadline.hasExpired()) // the next run tries again
            return note(
                run,
                {{u"waits"_s, run.waits.isEmpty() ? tr("Somebody is working in the file.") : run.waits}});
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

Result<bool> Redaction::packAnew(Run& run)
{
    GivingWay way{m_gate, run.watch};
    sqlite3* handle = run.writer->handle();
    sqlite3_progress_handler(handle, stepsBetweenQuestions, &GivingWay::ask, &way);
    const auto packed = run.writer->script("VACUUM");
    sqlite3_progress_handler(handle, 0, nullptr, nullptr);
    run.waits = packed || way.must() ? QString() : packed.error().sentence;
    if (!packed)
        return run.writer->sawDamage() ? Result<bool>(packed.error()) : Result(false);
    bool emptied = false;
    KITCAMP_TRY(run.writer->each("PRAGMA wal_checkpoint(TRUNCATE)",
                                 [&](const Statement& row) { emptied = row.integer(0) == 0; }));
    return emptied;
}

} // namespace kitcamp
