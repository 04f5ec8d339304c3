// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/borrowerfinder.h"
#include "models/exchange/importing/importrows.h"
#include "models/exchange/importing/listwords.h"
#include "models/exchange/importing/moneytext.h"

#include "models/lending/rules/commandcards.h"
#include "models/lending/slipcode.h"
#include "models/people/text/scantext.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

class DeviceRows final : public ImportRows
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ImportRows)
public:
    DeviceRows(Store& store, ImportPlan::Request request)
        : ImportRows(store, std::move(request))
        , m_borrowers(store, batch())
    {
    }

private:
    [[nodiscard]] QList<QStringList> neededFields() const override { return {{u"asset_tag"_s}}; }
    [[nodiscard]] QStringList numberFields() const override
    {
        return {u"asset_tag"_s, u"other_number"_s, u"serial"_s};
    }
    [[nodiscard]] QStringList dateFields() const override
    {
        return {u"purchased_on"_s, u"due"_s, u"checked_out_on"_s};
    }
    [[nodiscard]] QString table() const override { return u"device"_s; }
    [[nodiscard]] Result<void> prepare() override;
    void decide(const TableRow& row, PlannedRow& planned) override;

    [[nodiscard]] QHash<QString, QString> valuesOf(const TableRow& row, PlannedRow& planned);
    void refer(const TableRow& row, QHash<QString, QString>& values);
    struct CheckOut {
        BorrowerWords borrower;
        std::optional<qint64> lentAt;
        QString due;
    };

    void add(const TableRow& row, QHash<QString, QString> values, const CheckOut& checkOut,
             PlannedRow& planned);
    void change(qint64 device, const TableRow& row, const QHash<QString, QString>& values,
                const CheckOut& checkOut, PlannedRow& planned);
    [[nodiscard]] bool addOtherNumber(qint64 device, const TableRow& row, PlannedRow& planned);
    /// Whom the row says the device is with, and since and until when; read before anything is planned.
    [[nodiscard]] CheckOut checkOutOf(const TableRow& row, PlannedRow& planned) const;
    [[nodiscard]] bool lend(qint64 device, const CheckOut& checkOut, PlannedRow& planned);
    [[nodiscard]] QString otherMeaning(const QString& folded) const;

    BorrowerFinder m_borrowers;
    QHash<QString, qint64> m_tags;
    QHash<QString, qint64> m_numbers;
    QHash<QString, QString> m_persons; ///< number in use -> name
    QHash<QString, QString> m_labels; ///< label of a place -> its name
    QHash<qint64, qint64> m_lentTo; ///< device -> borrower
};

Result<void> DeviceRows::prepare()
{
    KITCAMP_TRY(m_borrowers.load());
    Connection& reader = store().reader();
    KITCAMP_TRY(reader.each("SELECT folded_tag, id FROM device",
                            [&](const Statement& row) { m_tags.insert(row.text(0), row.integer(1)); }));
    KITCAMP_TRY(reader.each("SELECT folded, device FROM device_number",
                            [&](const Statement& row) { m_numbers.insert(row.text(0), row.integer(1)); }));
    KITCAMP_TRY(reader.each(
        "SELECT n.folded, p.name FROM person_number AS n JOIN person AS p ON p.id=n.person WHERE p.archived=0"
        " AND n.lost_at IS NULL",
        [&](const Statement& row) { m_persons.insert(row.text(0), row.text(1)); }));
    KITCAMP_TRY(reader.each("SELECT label, name FROM place WHERE label IS NOT NULL",
                            [&](const Statement& row) { m_labels.insert(row.text(0), row.text(1)); }));
    return reader.each("SELECT device, borrower FROM loan WHERE returned_at IS NULL",
                       [&](const Statement& row) { m_lentTo.insert(row.integer(0), row.integer(1)); });
}

QHash<QString, QString> DeviceRows::valuesOf(const TableRow& row, PlannedRow& planned)
{
    QHash<QString, QString> values{{u"serial"_s, value(row, u"serial"_s)},
                                   {u"supplier"_s, value(row, u"supplier"_s)}};
    values.insert(u"purchased_on"_s, dateValue(row, u"purchased_on"_s, planned));
    if (const QString price = value(row, u"price"_s); !price.isEmpty()) {
        const auto money = parseMoney(price);
        if (!money)
            wrong(planned, u"price"_s, tr("\"%1\" is not an amount of money.").arg(price));
        else
            values.insert(u"price_minor"_s, QString::number(money->minor));
        if (money && !money->currency.isEmpty())
            values.insert(u"currency"_s, money->currency);
    }
    QStringList notes;
    const QString status = value(row, u"condition"_s);
    const QString condition = conditionOf(status);
    if (!condition.isEmpty())
        values.insert(u"condition"_s, condition);
    else if (!status.isEmpty())
        notes << status;
    const QString name = value(row, u"name"_s);
    if (!name.isEmpty() && name != value(row, u"model"_s) && !value(row, u"model"_s).isEmpty())
        notes << name;
    notes << value(row, u"note"_s);
    notes.removeAll(QString());
    values.insert(u"note"_s, notes.join(u". "_s));
    return values;
}

void DeviceRows::refer(const TableRow& row, QHash<QString, QString>& values)
{
    const auto set = [&](const QString& column, qint64 id) {
        if (id != 0)
            values.insert(column, QString::number(id));
    };
    QString model = value(row, u"model"_s);
    for (const QString& instead : {u"name"_s, u"model_number"_s, u"category"_s}) {
        if (model.isEmpty())
            model = value(row, instead);
    }
    if (model.isEmpty())
        model = tr("Unknown model");
    set(u"model"_s,
        known().model(
            {model, value(row, u"model_number"_s), value(row, u"maker"_s), value(row, u"category"_s)}));
    set(u"place"_s, known().place(value(row, u"place"_s)));
    set(u"owner"_s, known().organization(value(row, u"owner"_s)));
}

void DeviceRows::decide(const TableRow& row, PlannedRow& planned)
{
    const QString tag = value(row, u"asset_tag"_s);
    const QString folded = foldNumber(tag);
    planned.subject = tag;
    if (folded.isEmpty())
        wrong(planned, u"asset_tag"_s, tr("The asset tag is missing."));
    if (parseCommandCard(tag) || visitOfSlip(tag))
        wrong(planned, u"asset_tag"_s, tr("This is the code of a command card or a slip."));
    QHash<QString, QString> values = valuesOf(row, planned);
    const CheckOut checkOut = checkOutOf(row, planned);
    if (planned.state == PlannedRow::State::Wrong)
        return;
    if (const int first = firstRowWith(u"tag:"_s + folded, row.sourceRow)) {
        planned.state = PlannedRow::State::Duplicate;
        planned.details << tr("The asset tag stands in row %1 already: left out.").arg(first);
        return;
    }
    if (m_numbers.contains(folded))
        return wrong(planned, u"asset_tag"_s, tr("Another device scans to this number already."));
    const qint64 existing = m_tags.value(folded);
    if (const QString other = otherMeaning(folded); existing == 0 && !other.isEmpty())
        return wrong(planned, u"asset_tag"_s, other);
    refer(row, values);
    if (existing != 0)
        return change(existing, row, values, checkOut, planned);
    values.insert(u"asset_tag"_s, tag);
    add(row, values, checkOut, planned);
}

/// A number that scans to a person or a place cannot be a device's.
QString DeviceRows::otherMeaning(const QString& folded) const
{
    if (const QString person = m_persons.value(folded); !person.isEmpty())
        return tr("This number already leads to %1, a person.").arg(person);
    const QString place = m_labels.value(folded);
    return place.isEmpty() ? QString() : tr("This number is already the label of the place %1.").arg(place);
}

void DeviceRows::add(const TableRow& row, QHash<QString, QString> values, const CheckOut& checkOut,
                     PlannedRow& planned)
{
    const qint64 device = nextId();
    QJsonObject record;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!it->isEmpty())
            record.insert(it.key(), *it);
    }
    batch().add(u"device"_s, device, record);
    m_tags.insert(foldNumber(values.value(u"asset_tag"_s)), device);
    [[maybe_unused]] const bool number = addOtherNumber(device, row, planned);
    [[maybe_unused]] const bool lent = lend(device, checkOut, planned);
}

bool DeviceRows::addOtherNumber(qint64 device, const TableRow& row, PlannedRow& planned)
{
    const QString written = value(row, u"other_number"_s);
    const QString folded = foldNumber(written);
    if (folded.isEmpty() || m_numbers.value(folded) == device || m_tags.value(folded) == device)
        return false;
    if (m_numbers.contains(folded) || m_tags.contains(folded)) {
        planned.details << tr("The number %1 belongs to another device: it was left out.").arg(written);
        return false;
    }
    if (const QString other = otherMeaning(folded); !other.isEmpty()) {
        planned.details << tr("%1: %2 It was left out.", "%1: number, %2: why not").arg(written, other);
        return false;
    }
    m_numbers.insert(folded, device);
    batch().add(u"device_number"_s, nextId(),
                {{"device"_L1, QString::number(device)}, {"kind"_L1, "asset"_L1}, {"value"_L1, written}});
    return true;
}

DeviceRows::CheckOut DeviceRows::checkOutOf(const TableRow& row, PlannedRow& planned) const
{
    const QString name =
        nameValue(row, u"checked_out_to"_s, u"checked_out_first_name"_s, u"checked_out_last_name"_s);
    return {{name, value(row, u"checked_out_number"_s), value(row, u"checked_out_login"_s),
             value(row, u"checked_out_mail"_s)},
            instantValue(row, u"checked_out_on"_s, planned),
            dueValue(row, u"due"_s, planned)};
}

/// A device that the file says is checked out becomes a loan of an earlier register.
bool DeviceRows::lend(qint64 device, const CheckOut& checkOut, PlannedRow& planned)
{
    const BorrowerWords& words = checkOut.borrower;
    if (words.isEmpty())
        return false;
    if (const qint64 already = m_lentTo.value(device)) {
        if (already != m_borrowers.find(words))
            planned.details << tr("It is lent to somebody else here; that loan was left as it is.");
        return false;
    }
    if (m_borrowers.isAmbiguous(words)) {
        planned.details
            << tr("More than one person is called %1: the loan to that name was left out.").arg(words.name);
        return false;
    }
    const qint64 borrower = m_borrowers.findOrAdd(words);
    m_lentTo.insert(device, borrower);
    QJsonObject loan{{"device"_L1, QString::number(device)},
                     {"borrower"_L1, QString::number(borrower)},
                     {"visit"_L1, QString::number(nextId())},
                     {"lent_at"_L1, QString::number(checkOut.lentAt.value_or(store().clock().now()))},
                     {"imported"_L1, "1"_L1},
                     {"note"_L1, sourceName()}};
    if (!checkOut.due.isEmpty())
        loan.insert("due"_L1, checkOut.due);
    batch().add(u"loan"_s, nextId(), loan);
    countLoan();
    planned.details << tr("Lent to %1").arg(words.shown());
    return true;
}

void DeviceRows::change(qint64 device, const TableRow& row, const QHash<QString, QString>& values,
                        const CheckOut& checkOut, PlannedRow& planned)
{
    QHash<QString, QString> before;
    const auto read = store().reader().each(
        "SELECT serial, supplier, purchased_on, price_minor, currency, condition, note, model, place, owner "
        "FROM device WHERE id=?",
        [&](const Statement& stored) {
            for (int column = 0; column < stored.columnCount(); ++column)
                before.insert(stored.columnName(column), stored.text(column));
        },
        device);
    if (!read)
        return wrong(planned, u"asset_tag"_s, read.error().sentence);
    FieldChanges changes;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const bool reference = it.key() == "model"_L1 || it.key() == "place"_L1 || it.key() == "owner"_L1;
        if (!reference)
            changes.compare(it.key(), before.value(it.key()), *it,
                            it.key() == "price_minor"_L1 ? u"price"_s : QString());
        else if (!it->isEmpty() && *it != before.value(it.key())) {
            changes.values.insert(it.key(), *it);
            changes.sentences << tr("%1: %2", "%1: field, %2: new value")
                                     .arg(importFieldTitle(it.key()), value(row, it.key()));
        }
    }
    if (!changes.values.isEmpty())
        batch().edit(u"device"_s, device, changes.values);
    planned.details << changes.sentences;
    const bool number = addOtherNumber(device, row, planned);
    const bool lent = lend(device, checkOut, planned);
    planned.state =
        changes.values.isEmpty() && !number && !lent ? PlannedRow::State::Same : PlannedRow::State::Changed;
}

} // namespace

std::unique_ptr<ImportRows> makeDeviceRows(Store& store, ImportPlan::Request request)
{
    return std::make_unique<DeviceRows>(store, std::move(request));
}

} // namespace kitcamp
