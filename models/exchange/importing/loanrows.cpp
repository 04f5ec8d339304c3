// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/borrowerfinder.h"
#include "models/exchange/importing/importrows.h"

#include "models/people/text/scantext.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct KnownLoan {
    qint64 id = 0;
    bool open = false;
};

/// A lending register from before: past and open loans, marked as imported.
class LoanRows final : public ImportRows
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ImportRows)
public:
    LoanRows(Store& store, ImportPlan::Request request)
        : ImportRows(store, std::move(request))
        , m_borrowers(store, batch())
    {
    }

private:
    [[nodiscard]] QList<QStringList> neededFields() const override
    {
        return {{u"asset_tag"_s}, {u"borrower_number"_s, u"borrower_name"_s}, {u"lent_at"_s}};
    }
    [[nodiscard]] QStringList numberFields() const override { return {u"asset_tag"_s, u"borrower_number"_s}; }
    [[nodiscard]] QStringList dateFields() const override
    {
        return {u"lent_at"_s, u"due"_s, u"returned_at"_s};
    }
    [[nodiscard]] QString table() const override { return u"loan"_s; }
    [[nodiscard]] Result<void> prepare() override;
    void decide(const TableRow& row, PlannedRow& planned) override;
    [[nodiscard]] qint64 borrowerOf(const TableRow& row, PlannedRow& planned) const;
    void decideOn(const TableRow& row, qint64 device, qint64 borrower, PlannedRow& planned);

    BorrowerFinder m_borrowers;
    QHash<QString, qint64> m_tags;
    QHash<std::pair<qint64, qint64>, KnownLoan> m_loans; ///< device, lent at
    QSet<qint64> m_out; ///< devices with an open loan
};

Result<void> LoanRows::prepare()
{
    KITCAMP_TRY(m_borrowers.load());
    Connection& reader = store().reader();
    KITCAMP_TRY(
        reader.each("SELECT folded_tag, id FROM device UNION ALL SELECT folded, device FROM device_number",
                    [&](const Statement& row) { m_tags.insert(row.text(0), row.integer(1)); }));
    return reader.each(
        "SELECT device, lent_at, id, returned_at IS NULL FROM loan", [&](const Statement& row) {
            m_loans.insert({row.integer(0), row.integer(1)}, {row.integer(2), row.integer(3) != 0});
            if (row.integer(3) != 0)
                m_out.insert(row.integer(0));
        });
}

qint64 LoanRows::borrowerOf(const TableRow& row, PlannedRow& planned) const
{
    const QString number = value(row, u"borrower_number"_s);
    const QString name = value(row, u"borrower_name"_s);
    qint64 borrower = number.isEmpty() ? 0 : m_borrowers.find({{}, number, number, number});
    if (borrower == 0)
        borrower = m_borrowers.find({name, {}, {}, {}});
    if (borrower == 0) {
        wrong(planned, number.isEmpty() ? u"borrower_name"_s : u"borrower_number"_s,
              tr("Nobody, or more than one person, is known as \"%1\". Import the people first.")
                  .arg(number.isEmpty() ? name : number));
    }
    return borrower;
}

void LoanRows::decide(const TableRow& row, PlannedRow& planned)
{
    const QString tag = value(row, u"asset_tag"_s);
    planned.subject = tag;
    const qint64 device = m_tags.value(foldNumber(tag));
    if (device == 0)
        wrong(planned, u"asset_tag"_s,
              tr("No device has the tag \"%1\". Import the devices first.").arg(tag));
    const qint64 borrower = borrowerOf(row, planned);
    if (planned.state != PlannedRow::State::Wrong)
        decideOn(row, device, borrower, planned);
}

void LoanRows::decideOn(const TableRow& row, qint64 device, qint64 borrower, PlannedRow& planned)
{
    const auto lentAt = instantValue(row, u"lent_at"_s, planned);
    const auto returnedAt = instantValue(row, u"returned_at"_s, planned);
    const QString due = dateValue(row, u"due"_s, planned);
    if (!lentAt && planned.state != PlannedRow::State::Wrong)
        wrong(planned, u"lent_at"_s, tr("The day of lending is missing."));
    if (planned.state == PlannedRow::State::Wrong)
        return;
    if (returnedAt && *returnedAt < *lentAt)
        return wrong(planned, u"returned_at"_s, tr("It came back before it was lent."));
    const KnownLoan same = m_loans.value({device, *lentAt});
    if (same.id != 0 && same.open && returnedAt) {
        planned.state = PlannedRow::State::Changed;
        planned.details << tr("Returned");
        batch().edit(u"loan"_s, same.id, {{"returned_at"_L1, QString::number(*returnedAt)}});
        m_out.remove(device);
        return;
    }
    if (same.id != 0) {
        planned.state = PlannedRow::State::Same;
        return;
    }
    if (!returnedAt && m_out.contains(device))
        return wrong(planned, u"returned_at"_s, tr("The device is lent already; it cannot be out twice."));
    const qint64 loan = nextId();
    QJsonObject values{{"device"_L1, QString::number(device)},
                       {"borrower"_L1, QString::number(borrower)},
                       {"visit"_L1, QString::number(nextId())},
                       {"lent_at"_L1, QString::number(*lentAt)},
                       {"imported"_L1, "1"_L1},
                       {"note"_L1, value(row, u"note"_s)}};
    if (returnedAt)
        values.insert("returned_at"_L1, QString::number(*returnedAt));
    else
        m_out.insert(device);
    if (!due.isEmpty())
        values.insert("due"_L1, due + u"T18:00"_s);
    batch().add(u"loan"_s, loan, values);
    m_loans.insert({device, *lentAt}, {loan, !returnedAt});
    countLoan();
}

} // namespace

std::unique_ptr<ImportRows> makeLoanRows(Store& store, ImportPlan::Request request)
{
    return std::make_unique<LoanRows>(store, std::move(request));
}

} // namespace kitcamp
