// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/erasedtables.h"
#include "models/store/erasurestatements.h"
#include "models/store/migrations.h"
#include "models/store/tableshapes.h"
#include "tests/erasure/erasurecentre.h"
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// That the rules of erasing know every place where something of a person can stand.
class TestErasedTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextThatHangsOnAPersonIsErasedOrAnsweredFor();
    void everyRuleFitsTheSchema();
    void everyTextIsLookedThroughOrACode();
    void everyRuleFindsWhatWasFilledIn();

private:
    std::unique_ptr<TestStore> m_file = std::make_unique<TestStore>(erasureDomain());
};

namespace {

/// What stays on purpose, and why.
const QHash<QString, QString>& staying()
{
    static const QHash<QString, QString> texts{
        {u"award.title"_s, u"what was won, told of the activity as well"_s},
        {u"award.title_en"_s, u"the same"_s},
        {u"award.giver"_s, u"who gave it"_s},
        {u"award.given_on"_s, u"a day, for figures"_s},
        {u"camp_duty.starts"_s, u"a time of the plan"_s},
        {u"certificate.number"_s, u"a printed one is verified by it"_s},
        {u"certificate.issued_on"_s, u"the same"_s},
        {u"certificate.signature"_s, u"the same; over what stands on the paper alone"_s},
        {u"certificate.public_key"_s, u"of the centre"_s},
        {u"certificate.revoked_on"_s, u"a day"_s},
        {u"consent.text_version"_s, u"of the centre's text"_s},
        {u"consent.given_on"_s, u"that there was a consent must be shown"_s},
        {u"consent.valid_until"_s, u"the same"_s},
        {u"consent.withdrawn_on"_s, u"the same"_s},
        {u"device_note.text"_s, u"about the device; names are looked for and told"_s},
        {u"handover_row.partner"_s, u"of the partner"_s},
        {u"handover_row.tbl"_s, u"the name of a table"_s},
        {u"judge_mark.note"_s, u"about the team that was judged"_s},
        {u"loan.due"_s, u"a day, for figures"_s},
        {u"loan_renewal.due_before"_s, u"the same"_s},
        {u"loan_renewal.due_after"_s, u"the same"_s},
        {u"participation.grade"_s, u"for figures"_s},
        {u"project_case.name"_s, u"of the project"_s},
        {u"project_case.name_en"_s, u"the same"_s},
        {u"project_case.description"_s, u"the same"_s},
        {u"reservation.starts"_s, u"a time"_s},
        {u"reservation.ends"_s, u"a time"_s},
        {u"survey_item.text"_s, u"asked of all; names are looked for and told"_s},
        {u"survey_item.text_en"_s, u"the same"_s},
        {u"survey_item.options"_s, u"the same"_s},
        {u"survey_item.skill"_s, u"the same"_s},
        {u"survey_reply.token"_s, u"of replies without a name"_s},
        {u"team.name"_s, u"of the team"_s},
        {u"team.name_en"_s, u"the same"_s},
        {u"team.note"_s, u"about the team; names are looked for and told"_s},
    };
    return texts;
}

/// Free texts of a table: no references, no choices.
QStringList freeTexts(Connection& connection, const QString& table)
{
    const QString sql =
        connection.text("SELECT sql FROM sqlite_schema WHERE type='table' AND name=?", table).value().value();
    QStringList texts;
    const auto read = connection.each(
        "SELECT name FROM pragma_table_info(?) WHERE type='TEXT'",
        [&](const Statement& row) {
            const QString name = row.text(0);
            if (!sql.contains(u"CHECK (%1 = "_s.arg(name)))
                texts << name;
        },
        table);
    if (!read)
        qFatal("%s", why(read).constData());
    return texts;
}

} // namespace

void TestErasedTables::everyTextThatHangsOnAPersonIsErasedOrAnsweredFor()
{
    Connection& connection = (*m_file)->reader();
    const auto rules = personErasureRules();
    QHash<QString, ErasedTable> erased;
    QSet<QString> owners{u"person"_s};
    for (const ErasedTable& table : rules->tables)
        erased.insert(table.table, table);
    owners.unite(QSet<QString>(erased.keyBegin(), erased.keyEnd()));
    owners += {u"survey_reply"_s, u"survey_item"_s};
    TableShapes shapes;
    for (const QString& table : syncedTables(allMigrations())) {
        const auto keys = shapes.foreignKeys(connection, table);
        VERIFY_DONE(keys);
        const bool hangs = std::any_of(keys->begin(), keys->end(),
                                       [&](const ForeignKey& key) { return owners.contains(key.table); });
        if ((!hangs && table != "person"_L1) || erased.value(table).vanishes)
            continue;
        QSet<QString> emptied;
        for (const ErasedColumn& column : erased.value(table).columns)
            emptied.insert(column.column);
        for (const QString& text : freeTexts(connection, table)) {
            const QString place = table + u'.' + text;
            QVERIFY2(emptied.contains(text) || staying().contains(place),
                     qPrintable(place
                                + u" can hold what is known of a person: name it in erasedtables.cpp, or "
                                  "say here why it stays"_s));
        }
    }
}

void TestErasedTables::everyRuleFitsTheSchema()
{
    Connection& connection = (*m_file)->reader();
    const auto rules = personErasureRules();
    const QStringList synced = syncedTables(allMigrations());
    for (const ErasedTable& table : rules->tables) {
        QVERIFY2(synced.contains(table.table), qPrintable(table.table));
        const auto columns = TableShapes::columns(connection, table.table);
        for (const ErasedColumn& column : table.columns)
            QVERIFY2(columns->contains(column.column), qPrintable(table.table + u'.' + column.column));
        for (const QString& word : table.words)
            QVERIFY2(columns->contains(word), qPrintable(table.table + u'.' + word));
        QCOMPARE(table.vanishes, table.columns.isEmpty());
        QVERIFY(table.vanishes || table.words.isEmpty());
        for (const QList<OwnerStep>& owner : table.owners) {
            VERIFY_DONE(connection.prepare(ownedRowsQuery(table.table, owner).constData()));
            if (!owner.isEmpty())
                QCOMPARE(owner.last().table, u"person"_s);
        }
        VERIFY_DONE(connection.prepare(erasingStatement(table, *columns).sql.constData()));
        if (!table.owners.isEmpty())
            VERIFY_DONE(connection.prepare(holdingQuery(*rules, table).constData()));
    }
}

void TestErasedTables::everyTextIsLookedThroughOrACode()
{
    Connection& connection = (*m_file)->reader();
    const auto rules = personErasureRules();
    TableShapes shapes;
    for (const QString& table : syncedTables(allMigrations())) {
        const SearchedTexts texts = rules->texts.value(table);
        QStringList answered = texts.replaced + texts.listed + texts.codes;
        QStringList present;
        VERIFY_DONE(connection.each(
            "SELECT name FROM pragma_table_info(?) WHERE type='TEXT' AND pk=0",
            [&](const Statement& row) { present << row.text(0); }, table));
        answered.sort();
        present.sort();
        QVERIFY2(
            answered == present,
            qPrintable(
                u"%1: say in mentionedtexts.cpp of %2 whether names are looked for there (it says %3)"_s.arg(
                    table, present.join(u' '), answered.join(u' '))));
        const auto names = TableShapes::columns(connection, table);
        const auto unique = shapes.uniqueColumns(connection, table);
        for (const QString& column : texts.replaced)
            QVERIFY2(!unique->contains(static_cast<int>(names->indexOf(column)))
                         && !rules->whole.contains(table),
                     qPrintable(table + u'.' + column));
    }
    for (const QString& table : rules->texts.keys())
        QVERIFY2(syncedTables(allMigrations()).contains(table), qPrintable(table));
}

void TestErasedTables::everyRuleFindsWhatWasFilledIn()
{
    // The kit fills every table of the rules, so that the tests of redaction mean all of them.
    QVERIFY(addSecretPerson(**m_file).id > 0);
    static const QSet<QString> notFilled{u"certificate"_s, u"decision"_s, u"handover_row"_s};
    const auto rules = personErasureRules();
    for (const ErasedTable& table : rules->tables) {
        if (!notFilled.contains(table.table))
            QVERIFY2(rowCount(**m_file, table.table) > 0, qPrintable(table.table));
    }
}

QTEST_GUILESS_MAIN(TestErasedTables)
#include "tst_erasedtables.moc"
