// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/erasure/erasurecentre.h"

#include "app/domain.h"
#include "models/store/recordactions.h"
#include "tests/testkit/verify.h"

#include <QDirIterator>

#include <zlib.h>

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestPiece = 8; // bytes that inflate to anything worth looking at

void mustBeDone(const Result<Performed>& result)
{
    if (!result)
        qFatal("%s", why(result).constData());
}

/// What deflated stream begins at \p at; empty where none does.
QByteArray inflatedAt(const QByteArray& bytes, qsizetype at)
{
    z_stream stream{};
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData() + at));
    stream.avail_in = static_cast<uInt>(bytes.size() - at);
    if (inflateInit(&stream) != Z_OK)
        return {};
    QByteArray all;
    char piece[4096];
    int rc = Z_OK;
    while (rc == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef*>(piece);
        stream.avail_out = sizeof piece;
        rc = inflate(&stream, Z_NO_FLUSH);
        all.append(piece, static_cast<qsizetype>(sizeof piece - stream.avail_out));
    }
    inflateEnd(&stream);
    return all.size() >= shortestPiece ? all : QByteArray();
}

QList<QByteArray> codingsOf(const QString& word)
{
    const auto* units = reinterpret_cast<const char*>(word.utf16());
    const QByteArray little(units, word.size() * 2);
    QByteArray big = little;
    for (qsizetype i = 0; i < big.size(); i += 2)
        std::swap(big[i], big[i + 1]);
    return {word.toUtf8(), little, big};
}

class Filling
{
public:
    explicit Filling(Store& store)
        : m_store(store)
    {
    }

    /// \p sign begins every text; \p more tells numbers that must be unique apart.
    qint64 addPerson(const QString& name, const QString& sign, const QString& number)
    {
        const qint64 person = add(u"person"_s,
                                  {{u"name"_s, name},
                                   {u"latin_name"_s, sign + u"Latin"_s},
                                   {u"phone"_s, number},
                                   {u"mail"_s, sign + u"@mail.example"_s},
                                   {u"wechat"_s, sign + u"wechat"_s},
                                   {u"login"_s, sign + u"login"_s},
                                   {u"major"_s, sign + u"major"_s},
                                   {u"note"_s, sign + u"note"_s},
                                   {u"born_on"_s, u"2005-06-07"_s},
                                   {u"gender"_s, u"f"_s}});
        add(u"person_number"_s,
            {{u"person"_s, QString::number(person)},
             {u"kind"_s, u"student"_s},
             {u"value"_s, sign + u"S"_s + number.right(4)}});
        return person;
    }
    qint64 add(const QString& table, const QJsonObject& values)
    {
        const qint64 id = m_store.ids().nextValue();
        mustBeDone(m_store.perform(AddRecord{.table = table, .id = id, .values = values}));
        return id;
    }
    qint64 newId() { return m_store.ids().nextValue(); }
    void put(const QStringList& statements) { mustBeDone(m_store.perform(PutRows{statements})); }

private:
    Store& m_store;
};

struct Shared {
    qint64 camp, question, choice, survey, item, resource, criterion, model, device, group, term, session;
    qint64 round, module;
};

Shared addShared(Filling& filling)
{
    Shared shared{};
    for (qint64* id : {&shared.camp, &shared.question, &shared.choice, &shared.survey, &shared.item,
                       &shared.resource, &shared.criterion, &shared.model, &shared.device, &shared.group,
                       &shared.term, &shared.session, &shared.round, &shared.module})
        *id = filling.newId();
    const auto n = [](qint64 id) { return QString::number(id); };
    filling.put({
        u"INSERT INTO activity(id, kind, name, starts_on, ends_on, state) VALUES(%1,'camp','Summer camp','2026-08-01','2026-08-10','published')"_s
            .arg(n(shared.camp)),
        u"INSERT INTO question(id, activity, place_in_order, kind, text) VALUES(%1,%2,1,'text','Why?')"_s.arg(
            n(shared.question), n(shared.camp)),
        u"INSERT INTO question(id, activity, place_in_order, kind, text, options) VALUES(%1,%2,2,'choice','Size?','S'||char(10)||'M')"_s
            .arg(n(shared.choice), n(shared.camp)),
        u"INSERT INTO survey(id, activity, kind, name) VALUES(%1,%2,'after','After')"_s.arg(n(shared.survey),
                                                                                            n(shared.camp)),
        u"INSERT INTO survey_item(id, survey, place_in_order, kind, text) VALUES(%1,%2,1,'text','What was good?')"_s
            .arg(n(shared.item), n(shared.survey)),
        u"INSERT INTO cloud_resource(id, activity, name) VALUES(%1,%2,'Cloud')"_s.arg(n(shared.resource),
                                                                                      n(shared.camp)),
        u"INSERT INTO selection_criterion(id, activity, place_in_order, name) VALUES(%1,%2,1,'Motivation')"_s
            .arg(n(shared.criterion), n(shared.camp)),
        u"INSERT INTO model(id, name) VALUES(%1,'Board')"_s.arg(n(shared.model)),
        u"INSERT INTO device(id, asset_tag, folded_tag, model) VALUES(%1,'B-1','B-1',%2)"_s.arg(
            n(shared.device), n(shared.model)),
        u"INSERT INTO borrower_group(id, name) VALUES(%1,'Members')"_s.arg(n(shared.group)),
        u"INSERT INTO term(id, name, first_monday, weeks) VALUES(%1,'2026-2027-1','2026-09-07',18)"_s.arg(
            n(shared.term)),
        u"INSERT INTO session(id, activity, starts, minutes) VALUES(%1,%2,'2026-08-02T09:00',90)"_s.arg(
            n(shared.session), n(shared.camp)),
        u"INSERT INTO contest_round(id, activity, place_in_order, name) VALUES(%1,%2,1,'First')"_s.arg(
            n(shared.round), n(shared.camp)),
    });
    return shared;
}

/// One row of each table that hangs on a person, its texts beginning with \p sign.
qint64 hang(Filling& filling, const Shared& shared, qint64 person, const QString& sign)
{
    const qint64 participation = filling.newId();
    const qint64 loan = filling.newId();
    const qint64 reply = filling.newId();
    const auto row = [&](const QString& table, const QString& columns, const QString& values) {
        return u"INSERT INTO %1(id, %2) VALUES(%3, %4)"_s.arg(
            table, columns,
            QString::number(table == "participation"_L1      ? participation
                                : table == "loan"_L1         ? loan
                                : table == "survey_reply"_L1 ? reply
                                                             : filling.newId()),
            QString(values)
                .replace(u"$p"_s, QString::number(person))
                .replace(u"$m"_s, QString::number(participation))
                .replace(u"$l"_s, QString::number(loan))
                .replace(u"$r"_s, QString::number(reply))
                .replace(u"$c"_s, QString::number(shared.camp))
                .replace(u"$s"_s, sign));
    };
    const auto n = [](qint64 id) { return QString::number(id); };
    filling.put({
        row(u"group_member"_s, u"borrower_group, person"_s, n(shared.group) + u", $p"_s),
        row(u"availability"_s, u"person, weekday, level, note"_s, u"$p, 3, 'no', '$savail'"_s),
        row(u"busy_time"_s, u"term, person, title, weekday, weeks, starts, ends"_s,
            n(shared.term) + u", $p, '$sbusy', 2, 3, 480, 580"_s),
        row(u"notice"_s, u"cause, person, subject, body, made_at"_s, u"'c', $p, '$ssubject', '$sbody', 1"_s),
        row(u"consent"_s, u"person, purpose, text_version, given_on, guardian, guardian_phone, note"_s,
            u"$p, 'pictures', '1', '2026-01-01', '$sguardian', '$sgphone', '$sconsent'"_s),
        row(u"loan"_s, u"device, borrower, visit, lent_at, returned_at, override_reason, note"_s,
            n(shared.device) + u", $p, 1, 1600000000, 1600000100, '$soverride', '$sloan'"_s),
        row(u"loan_renewal"_s, u"loan, at, due_after, override_reason"_s,
            u"$l, 1600000050, '2026-01-01T10:00', '$srenewal'"_s),
        row(u"award"_s, u"person, title, note"_s, u"$p, 'First prize', '$saward'"_s),
        row(u"reservation"_s, u"model, person, starts, ends, note"_s,
            n(shared.model) + u", $p, '2026-10-01T09:00', '2026-10-01T10:00', '$sreservation'"_s),
        row(u"camp_duty"_s, u"activity, person, kind, starts, minutes, note"_s,
            u"$c, $p, 'other', '2026-08-02T09:00', 60, '$sduty'"_s),
        row(u"participation"_s, u"activity, person, state, reason, beyond_seats, note"_s,
            u"$c, $p, 'confirmed', '$sreason', '$sbeyond', '$sparticipation'"_s),
        row(u"answer"_s, u"participation, question, value"_s,
            u"$m, "_s + n(shared.question) + u", '$sanswer'"_s),
        row(u"answer"_s, u"participation, question, value"_s, u"$m, "_s + n(shared.choice) + u", 'M'"_s),
        row(u"submission"_s, u"participation, submitted_at, answers"_s,
            u"$m, 5, '{\"Why?\":\"$ssubmitted\"}'"_s),
        row(u"attendee_detail"_s, u"participation, emergency_name, emergency_phone, note"_s,
            u"$m, '$semergency', '$sephone', '$sdetail'"_s),
        row(u"cloud_account"_s, u"resource, login, sealed_secret, participation, note"_s,
            n(shared.resource) + u", '$saccount', '$ssealed', $m, '$scloud'"_s),
        row(u"selection_mark"_s, u"participation, criterion, points, note"_s,
            u"$m, "_s + n(shared.criterion) + u", 500, '$smark'"_s),
        row(u"attendance"_s, u"session, participation, state, at, note"_s,
            n(shared.session) + u", $m, 'present', 5, '$sattendance'"_s),
        row(u"check_in"_s, u"participation, at, note"_s, u"$m, 5, '$scheckin'"_s),
        row(u"contest_result"_s, u"contest_round, participation, points, note"_s,
            n(shared.round) + u", $m, 700, '$sresult'"_s),
        row(u"survey_reply"_s, u"survey, participation, answered_at"_s, n(shared.survey) + u", $m, 5"_s),
        row(u"survey_answer"_s, u"survey_reply, survey_item, value"_s,
            u"$r, "_s + n(shared.item) + u", '$ssurvey'"_s),
    });
    return participation;
}

} // namespace

Result<void> PutRows::run(Change& change) const
{
    for (const QString& statement : statements)
        KITCAMP_TRY(change.execute(statement.toUtf8().constData()));
    return {};
}

Domain erasureDomain()
{
    Domain domain = fullDomain();
    domain.actions.add<PutRows>();
    return domain;
}

SecretPerson addSecretPerson(Store& store)
{
    Filling filling(store);
    const Shared shared = addShared(filling);
    SecretPerson secret;
    secret.id = filling.addPerson(u"王秘密"_s, u"zqx"_s, u"13900001234"_s);
    secret.participation = hang(filling, shared, secret.id, u"zqx"_s);
    const qint64 other = filling.addPerson(u"李公开"_s, u"kept"_s, u"13755556666"_s);
    secret.otherParticipation = hang(filling, shared, other, u"kept"_s);
    filling.put(
        {u"INSERT INTO mate_wish(id, participation, mate, wish, written) VALUES(%1,%2,%3,'with','王秘密 please')"_s
             .arg(filling.newId())
             .arg(secret.otherParticipation)
             .arg(secret.participation)});
    // Changed and taken away again before she is erased: the history alone still knows it.
    mustBeDone(store.perform(
        EditRecords{.table = u"person"_s, .ids = {secret.id}, .values = {{u"wechat"_s, u"zqxlater"_s}}}));
    const qint64 card = filling.newId();
    mustBeDone(store.perform(AddRecord{.table = u"person_number"_s,
                                       .id = card,
                                       .values = {{u"person"_s, QString::number(secret.id)},
                                                  {u"kind"_s, u"card"_s},
                                                  {u"value"_s, u"zqxcard"_s}}}));
    mustBeDone(store.perform(RemoveRecord{.table = u"person_number"_s, .id = card}));
    return secret;
}

QStringList secretWords()
{
    return {u"王秘密"_s, u"zqx"_s, u"ZQX"_s, u"13900001234"_s};
}

QStringList keptWords()
{
    return {u"李公开"_s, u"keptnote"_s, u"keptanswer"_s, u"keptsurvey"_s, u"keptaccount"_s, u"13755556666"_s};
}

QStringList tracesIn(const QByteArray& bytes, const QStringList& words)
{
    QStringList found;
    QList<QByteArray> pieces{bytes};
    for (qsizetype at = bytes.indexOf('\x78'); at >= 0; at = bytes.indexOf('\x78', at + 1)) {
        const QByteArray piece = inflatedAt(bytes, at);
        if (!piece.isEmpty())
            pieces << piece;
    }
    for (const QString& word : words) {
        for (const QByteArray& coded : codingsOf(word)) {
            for (const QByteArray& piece : std::as_const(pieces)) {
                const qsizetype at = piece.indexOf(coded);
                if (at >= 0)
                    found << word + u": "_s
                            + QString::fromLatin1(piece.mid(std::max<qsizetype>(0, at - 40), 100)
                                                      .toPercentEncoding(" {}\":,.-_"));
            }
        }
    }
    return found;
}

QStringList tracesAround(const QString& path, const QStringList& words)
{
    QStringList found;
    const QFileInfo file(path);
    QDirIterator files(file.absolutePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString one = files.next();
        if (!one.startsWith(file.absoluteFilePath()))
            continue;
        // A copy: closing a handle of the file itself would take SQLite's locks away.
        QProcess copying;
        const QString copy = QDir::tempPath() + u"/traces-%1"_s.arg(QCoreApplication::applicationPid());
        copying.start(u"cp"_s, {one, copy});
        if (!copying.waitForFinished() || copying.exitCode() != 0)
            qFatal("%s could not be read", qPrintable(one));
        QFile bytes(copy);
        if (!bytes.open(QIODevice::ReadOnly))
            qFatal("%s could not be read", qPrintable(one));
        for (const QString& trace : tracesIn(bytes.readAll(), words))
            found << QFileInfo(one).fileName() + u": "_s + trace;
        QFile::remove(copy);
    }
    return found;
}

Result<bool> redactNow(const QString& path, const Domain& domain, const Clock& clock)
{
    Redaction::Watch watch;
    watch.quiet = std::chrono::milliseconds(0);
    return Redaction(path, domain, clock).run(watch);
}

} // namespace kitcamp::testkit
