// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

#define RECORD_TEXT(TEXT) QT_TRANSLATE_NOOP("kitcamp::Record", TEXT)

namespace {

FieldDescription text(const char* column, const char* label)
{
    return {QLatin1String(column), FieldType::Text, label};
}

FieldDescription reference(const char* column, const char* label, const char* table)
{
    return {QLatin1String(column), FieldType::Reference, label, false, {}, QLatin1String(table)};
}

SearchSource source(const QString& table, const QByteArray& sql)
{
    const auto read = [sql](Connection& connection, qint64 id) -> Result<QString> {
        KITCAMP_ASSIGN(const auto found, connection.text(sql.constData(), id));
        return found.value_or(QString()).toLower();
    };
    return {table, {}, read, u"1"_s};
}

void registerThings(Domain& domain)
{
    const FieldDescription archived{u"archived"_s, FieldType::Flag, RECORD_TEXT("Archived")};
    domain.recordTypes.add(
        {u"organization"_s,
         RECORD_TEXT("organization"),
         RECORD_TEXT("organizations"),
         {text("name", RECORD_TEXT("Name")), text("name_en", RECORD_TEXT("Name in English"))},
         {}});
    domain.recordTypes.add({u"person"_s,
                            RECORD_TEXT("person"),
                            RECORD_TEXT("persons"),
                            {text("name", RECORD_TEXT("Name")),
                             text("latin_name", RECORD_TEXT("Latin name")),
                             text("phone", RECORD_TEXT("Phone")),
                             text("degree_level", RECORD_TEXT("Degree level")),
                             reference("organization", RECORD_TEXT("Organization"), "organization"),
                             {u"leaves_on"_s, FieldType::Date, RECORD_TEXT("Leaves on")},
                             archived},
                            {}});
    domain.recordTypes.add(
        {u"person_number"_s,
         RECORD_TEXT("number"),
         RECORD_TEXT("numbers"),
         {reference("person", RECORD_TEXT("Person"), "person"), text("kind", RECORD_TEXT("Kind")),
          text("value", RECORD_TEXT("Number")), text("folded", RECORD_TEXT("Folded"))},
         {},
         true});
    domain.recordTypes.add(
        {u"model"_s, RECORD_TEXT("model"), RECORD_TEXT("models"), {text("name", RECORD_TEXT("Name"))}, {}});
    domain.recordTypes.add(
        {u"device"_s,
         RECORD_TEXT("device"),
         RECORD_TEXT("devices"),
         {text("asset_tag", RECORD_TEXT("Asset tag")),
          reference("model", RECORD_TEXT("Model"), "model"),
          {u"condition"_s,
           FieldType::Choice,
           RECORD_TEXT("Condition"),
           false,
           {{u"good"_s, RECORD_TEXT("Good")},
            {u"worn"_s, RECORD_TEXT("Worn")},
            {u"broken"_s, RECORD_TEXT("Broken")}}},
          {u"price_minor"_s, FieldType::Money, RECORD_TEXT("Price")},
          text("currency", RECORD_TEXT("Currency")),
          {u"lendable"_s, FieldType::Flag, RECORD_TEXT("Lent out")},
          text("note", RECORD_TEXT("Note")),
          archived},
         {{u"folded_tag"_s, u"asset_tag"_s, [](const QString& tag) { return tag.toLower(); }}}});
    for (const QString& table : {u"person"_s, u"model"_s, u"organization"_s})
        domain.nameQueries.insert(table, "SELECT name FROM " + table.toUtf8() + " WHERE id=?");
    domain.nameQueries.insert(u"device"_s, "SELECT asset_tag FROM device WHERE id=?");
    domain.searchSources.push_back(
        source(u"person"_s, "SELECT name||char(10)||latin_name||char(10)||phone FROM person WHERE id=?"));
    domain.searchSources.push_back(
        source(u"device"_s,
               "SELECT d.asset_tag||char(10)||m.name FROM device AS d JOIN model AS m ON m.id=d.model "
               "WHERE d.id=?"));
}

template <typename A>
void mustPerform(Store& store, const A& action)
{
    const auto performed = store.perform(action);
    if (!performed)
        qFatal("%s %s", qPrintable(performed.error().sentence), qPrintable(performed.error().detail));
}

} // namespace

Result<void> TestLend::run(Change& change) const
{
    return change.execute("INSERT INTO loan(id, device, borrower, visit, lent_at, due) VALUES(?,?,?,1,?,?)",
                          loan, device, borrower, at, due.isEmpty() ? std::nullopt : std::optional(due));
}

QString TestLend::sentence(const Naming& naming) const
{
    return u"Lent %1 to %2"_s.arg(naming.name(u"device"_s, device), naming.name(u"person"_s, borrower));
}

Result<void> TestReturn::run(Change& change) const
{
    for (const LoanId loan : loans)
        KITCAMP_TRY(change.execute("UPDATE loan SET returned_at=? WHERE id=?", at, loan));
    return {};
}

QString TestReturn::sentence(const Naming&) const
{
    return u"Returned"_s;
}

Result<void> TestManyLoans::run(Change& change) const
{
    return change.execute("WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i+1 FROM n WHERE i+1<?1), d AS "
                          "(SELECT id, row_number() OVER "
                          "(ORDER BY id)-1 AS i, count(*) OVER () AS c FROM device), p AS (SELECT id, "
                          "row_number() OVER (ORDER BY id)-1 AS "
                          "i, count(*) OVER () AS c FROM person), dn AS (SELECT count(*) AS c FROM device), "
                          "pn AS (SELECT count(*) AS c "
                          "FROM person) INSERT INTO loan(id, device, borrower, visit, lent_at, due, "
                          "returned_at) SELECT ?2+n.i, d.id, "
                          "p.id, n.i, ?3+60*n.i, strftime('%Y-%m-%dT%H:%M', ?3+60*n.i+1209600, 'unixepoch'), "
                          "CASE WHEN n.i<?1-?4 THEN "
                          "?3+60*n.i+86400 END FROM n, dn, pn JOIN d ON d.i=n.i%dn.c JOIN p ON p.i=n.i%pn.c",
                          count, first, at, open);
}

QString TestManyLoans::sentence(const Naming&) const
{
    return u"Filled"_s;
}

Shelf::Shelf()
    : path(folder.filePath(u"centre.kitcamp"_s))
{
    clock.set(QDateTime({2026, 3, 4}, {2, 0}, Qt::UTC));
    registerRecords(domain);
    registerThings(domain);
    domain.actions.add<TestLend>();
    domain.actions.add<TestReturn>();
    domain.actions.add<TestManyLoans>();
    auto made = Store::create(path, domain, clock, 7);
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
    store = *std::move(made);
    mustPerform(*store, SaveSettings{{{u"zone"_s, u"Asia/Shanghai"_s}}});
}

QStringList Shelf::fold(const QString& text)
{
    return text.toLower().split(u' ', Qt::SkipEmptyParts);
}

PersonId Shelf::addPerson(const QString& name, const QJsonObject& more)
{
    QJsonObject values = more;
    values.insert(u"name"_s, name);
    const auto id = store->ids().next<PersonId>();
    mustPerform(*store, AddRecord{u"person"_s, id.value, values});
    return id;
}

ModelId Shelf::addModel(const QString& name)
{
    const auto id = store->ids().next<ModelId>();
    mustPerform(*store, AddRecord{u"model"_s, id.value, {{u"name"_s, name}}});
    return id;
}

DeviceId Shelf::addDevice(const QString& tag, ModelId model, const QJsonObject& more)
{
    QJsonObject values = more;
    values.insert(u"asset_tag"_s, tag);
    values.insert(u"model"_s, QString::number(model.value));
    const auto id = store->ids().next<DeviceId>();
    mustPerform(*store, AddRecord{u"device"_s, id.value, values});
    return id;
}

LoanId Shelf::lend(DeviceId device, PersonId borrower, const QString& due, qint64 secondsAgo)
{
    const auto id = store->ids().next<LoanId>();
    mustPerform(*store, TestLend{id, device, borrower, clock.now() - secondsAgo, due});
    return id;
}

void Shelf::giveBack(LoanId loan)
{
    mustPerform(*store, TestReturn{{loan}, clock.now()});
}

void Shelf::edit(const QString& table, qint64 id, const QJsonObject& values)
{
    mustPerform(*store, EditRecords{table, {id}, values});
}

void Shelf::fill(int devices, int persons)
{
    RecordBatch batch;
    batch.purpose = u"import"_s;
    batch.title = u"inventory.csv"_s;
    batch.table = u"device"_s;
    for (int i = 0; i < 4; ++i) {
        models << store->ids().next<ModelId>();
        batch.add(u"model"_s, models.constLast().value, {{u"name"_s, u"Model %1"_s.arg(QChar(u'A' + i))}});
    }
    for (int i = 0; i < devices; ++i)
        batch.add(u"device"_s, store->ids().nextValue(),
                  {{u"asset_tag"_s, u"T-%1"_s.arg(i + 1, 6, 10, QChar(u'0'))},
                   {u"model"_s, QString::number(models.at(i % 4).value)}});
    for (int i = 0; i < persons; ++i)
        batch.add(u"person"_s, store->ids().nextValue(),
                  {{u"name"_s, u"Person %1"_s.arg(i + 1, 4, 10, QChar(u'0'))}});
    mustPerform(*store, batch);
}

void Shelf::lendMany(int count, int open)
{
    const qint64 first = store->ids().nextValue();
    store->ids().movePast(first + count);
    mustPerform(*store, TestManyLoans{first, count, open, clock.now() - 60LL * count});
}

std::unique_ptr<Store> Shelf::secondWindow()
{
    auto opened = Store::open(path, domain, clock, 8);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    return *std::move(opened);
}

QStringList columnTexts(const QAbstractItemModel& model, int column, int count)
{
    QStringList texts;
    for (int row = 0; row < (count < 0 ? model.rowCount() : count); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

void loadAll(PagedModel& list)
{
    list.load();
    QTRY_VERIFY(!list.isBusy());
}

} // namespace kitcamp
