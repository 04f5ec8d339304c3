// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changeset.h"
#include "models/store/changesetcode.h"
#include "tests/testkit/randomsource.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Changesets taken apart and put together again, against SQLite's own.
class TestChangesetCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasNotChangedGivesTheSameBytes();
    void valuesAreWhatTheSessionExtensionReads();
    void aChangedValueIsApplied();
    void whatIsCutOrTwistedIsRefused();

private:
    std::unique_ptr<Connection> open()
    {
        auto connection = Connection::open(u":memory:"_s, Connection::Mode::Write);
        if (!connection
            || !(*connection)
                    ->script("CREATE TABLE one(id INTEGER NOT NULL PRIMARY KEY, a TEXT, b INTEGER, c REAL, d "
                             "BLOB);"
                             "CREATE TABLE two(k TEXT NOT NULL PRIMARY KEY, v) WITHOUT ROWID;"
                             "CREATE TABLE three(x INTEGER NOT NULL, y TEXT NOT NULL, z TEXT, PRIMARY KEY "
                             "(y, x))"))
            qFatal("no tables");
        return *std::move(connection);
    }
    QString anyValue(RandomSource& random)
    {
        switch (random.below(6)) {
        case 0:
            return u"NULL"_s;
        case 1:
            return QString::number(random.between(-1000000, 1000000));
        case 2:
            return u"'%1'"_s.arg(QString(random.below(400), QChar(0x738b + random.below(50))));
        case 3:
            return u"x'%1'"_s.arg(QString::fromLatin1(QByteArray(random.below(300), 'q').toHex()));
        case 4:
            return u"9223372036854775807"_s;
        default:
            return u"''"_s;
        }
    }
    QString text(RandomSource& random)
    {
        return u"'%1'"_s.arg(QString(random.below(200), QChar(u'a' + random.below(20))));
    }
    QString anyChange(RandomSource& random)
    {
        const int id = random.below(12);
        switch (random.below(7)) {
        case 0:
            return u"INSERT OR IGNORE INTO one VALUES(%1, %2, %3, 1.5, x'00ff')"_s.arg(id)
                .arg(text(random))
                .arg(random.below(9));
        case 1:
            return u"UPDATE one SET a=%2, b=b+1 WHERE id=%1"_s.arg(id).arg(text(random));
        case 2:
            return u"DELETE FROM one WHERE id=%1"_s.arg(id);
        case 3:
            return u"INSERT OR REPLACE INTO two VALUES('k%1', %2)"_s.arg(id).arg(anyValue(random));
        case 4:
            return u"DELETE FROM two WHERE k='k%1'"_s.arg(id);
        case 5:
            return u"INSERT OR IGNORE INTO three VALUES(%1, 'y%2', %3)"_s.arg(id)
                .arg(random.below(3))
                .arg(text(random));
        default:
            return u"UPDATE three SET z=%2 WHERE x=%1"_s.arg(id).arg(text(random));
        }
    }
    /// What \p steps random changes on a filled file are recorded as.
    QByteArray recorded(quint64 seed, bool patchset)
    {
        RandomSource random(seed);
        const auto file = open();
        for (int i = 0; i < 20; ++i)
            run(*file, anyChange(random));
        static const QStringList tables{u"one"_s, u"two"_s, u"three"_s};
        const auto recorder = Recorder::start(*file, tables);
        for (int i = 0; i < random.between(1, 40); ++i)
            run(*file, anyChange(random));
        const auto taken = patchset ? (*recorder)->takePatchset() : (*recorder)->take();
        return taken->bytes();
    }
    void run(Connection& file, const QString& sql) { QVERIFY(file.script(sql.toUtf8())); }
};

void TestChangesetCode::whatWasNotChangedGivesTheSameBytes()
{
    int records = 0;
    for (quint64 seed = 1; seed <= 400; ++seed) {
        for (const bool patchset : {false, true}) {
            const QByteArray bytes = recorded(seed, patchset);
            const auto sections = decodeChanges(bytes);
            VERIFY_DONE(sections);
            for (const ChangeSection& section : *sections) {
                QCOMPARE(section.patchset, patchset);
                records += static_cast<int>(section.records.size());
            }
            QCOMPARE(encodeChanges(*sections), bytes);
        }
    }
    QVERIFY2(records > 2000, QByteArray::number(records).constData());
}

void TestChangesetCode::valuesAreWhatTheSessionExtensionReads()
{
    for (quint64 seed = 1; seed <= 100; ++seed) {
        const QByteArray bytes = recorded(seed, false);
        const auto rows = Changeset(bytes).rows();
        const auto sections = decodeChanges(bytes);
        VERIFY_DONE(rows);
        qsizetype n = 0;
        for (const ChangeSection& section : *sections) {
            for (const ChangeRecord& record : section.records) {
                const RowChange& row = rows->at(n++);
                QCOMPARE(QString::fromUtf8(section.table), row.table);
                for (qsizetype i = 0; i < record.after.size(); ++i) {
                    const QVariant value = row.after.value(i);
                    QCOMPARE(record.after[i].type == ChangeValue::Missing, !value.isValid());
                    if (record.after[i].type == ChangeValue::Text)
                        QCOMPARE(record.after[i].text(), value.toString());
                    if (record.after[i].type == ChangeValue::Integer)
                        QCOMPARE(record.after[i].integer(), value.toLongLong());
                }
            }
        }
        QCOMPARE(n, rows->size());
    }
}

void TestChangesetCode::aChangedValueIsApplied()
{
    const auto from = open();
    static const QStringList tables{u"one"_s};
    const auto recorder = Recorder::start(*from, tables);
    run(*from, u"INSERT INTO one VALUES(1, 'Zhang San', 5, 2.5, x'01')"_s);
    auto sections = decodeChanges((*recorder)->take()->bytes());
    VERIFY_DONE(sections);
    (*sections)[0].records[0].after[1] = ChangeValue::of(u"———"_s);
    (*sections)[0].records[0].after[2] = ChangeValue::of(QVariant());
    const auto to = open();
    const auto conflict = Changeset(encodeChanges(*sections)).apply(*to);
    QVERIFY(conflict && !*conflict);
    QCOMPARE(to->text("SELECT a || coalesce(b, '-') || c FROM one").value().value(), u"———-2.5"_s);
}

void TestChangesetCode::whatIsCutOrTwistedIsRefused()
{
    const QByteArray bytes = recorded(7, false);
    for (qsizetype length = 1; length < bytes.size(); ++length) {
        const auto sections = decodeChanges(bytes.left(length));
        QVERIFY(!sections || encodeChanges(*sections).size() <= length); // ended between two records
    }
    RandomSource random(3);
    for (int i = 0; i < 5000; ++i) {
        QByteArray twisted = bytes;
        twisted[random.below(static_cast<int>(bytes.size()))] = static_cast<char>(random.below(256));
        const auto sections = decodeChanges(twisted); // in bounded time, with no more than it was given
        QVERIFY(!sections || encodeChanges(*sections).size() <= 2 * bytes.size());
    }
    QVERIFY(!decodeChanges("nonsense"));
    QVERIFY(decodeChanges({}));
}

QTEST_GUILESS_MAIN(TestChangesetCode)
#include "tst_changesetcode.moc"
