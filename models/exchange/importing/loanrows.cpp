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
        return {{u"asset_tag"_s}, borrowerFields(), {u"lent_at"_s}};
    }
    [[nodiscard]] QStringList numberFields() const override
    {
        return {u"asset_tag"_s, u"borrower_number"_s, u"borrower_card"_s};
    }
    [[nodiscard]] static QStringList borrowerFields()
    {
        return {u"borrower_number"_s, u"borrower_card"_s,       u"borrower_login"_s,    u"borrower_mail"_s,
                u"borrower_name"_s,   u"borrower_first_name"_s, u"borrower_last_name"_s};
    }
    [[nodiscard]] QStringList dateFields() const override
    {
        return {u"lent_at"_s, u"due"_s, u"returned_at"_s};
    }
    [[nodiscard]] QString table() const override { return u"loan"_s; }
    [[nodiscard]] Result<void> prepare() override;
    void decide(const TableRow& row, PlannedRow& planned) override;
    [[nodiscard]] qint64 borrowerOf(const TableRow& row, PlannedRow& planned) const;
    void decideOn(const TableRow& row, qint64 device, qint64 borrower, PlannedRow& planned);
    struct WrittenLoan {
        qint64 device = 0;
        qint64 borrower = 0;
        qint64 lentAt = 0;
        std::optional<qint64> returnedAt;
        QString due;
    };
    void compare(const KnownLoan& known, const std::optional<qint64>& returnedAt, qint64 device,
                 PlannedRow& planned);
    void addLoan(const TableRow& row, const WrittenLoan& written);

    BorrowerFinder m_borrowers;
    QHash<QString, qint64> m_tags;
    QHash<std::pair<qint64, qint64>, KnownLoan> m_loans; ///< device, lent at
    QHash<std::pair<qint64, qint64>, int> m_rowOf; ///< the same, of this file: where it stands
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

/// What the row knows best counts: a number that nobody has does not mean a namesake.
qint64 LoanRows::borrowerOf(const TableRow& row, PlannedRow& planned) const
{
    const QString name =
        nameValue(row, u"borrower_name"_s, u"borrower_first_name"_s, u"borrower_last_name"_s);
    const QString login = value(row, u"borrower_login"_s);
    const QString mail = value(row, u"borrower_mail"_s);
    QString firstField;
    QString firstWord;
    for (const QString& field : borrowerFields()) {
        const QString word = value(row, field);
        if (word.isEmpty())
            continue;
        if (firstField.isEmpty()) {
            firstField = field;
            firstWord = word;
        }
        if (field == "borrower_number"_L1 || field == "borrower_card"_L1) {
            if (const qint64 found = m_borrowers.find({{}, word, word, word}))
                return found;
        }
    }
    // A register often has the number itself under "Borrower"; a name has no digits.
    const bool isNumber = std::ranges::any_of(name, [](QChar letter) { return letter.isDigit(); });
    if (firstField == "borrower_name"_L1 && isNumber && m_borrowers.find({name, {}, {}, {}}) == 0) {
        if (const qint64 found = m_borrowers.find({{}, name, name, name}))
            return found;
    }
    const bool numbered = firstField == "borrower_number"_L1 || firstField == "borrower_card"_L1;
    const bool sure = !login.isEmpty() || !mail.isEmpty();
    const qint64 found = numbered && !sure ? 0 : m_borrowers.find({name, {}, login, mail});
    if (found == 0)
        wrong(planned, firstField.isEmpty() ? u"borrower_name"_s : firstField,
              firstWord.isEmpty()
                  ? tr("The borrower is missing.")
                  : tr("Nobody, or more than one person, is known as \"%1\". Import the people first.")
                        .arg(firstWord));
    return found;
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
    auto returnedAt = instantValue(row, u"returned_at"_s, planned);
    const QString due = dueValue(row, u"due"_s, planned);
    if (!lentAt && planned.state != PlannedRow::State::Wrong)
        wrong(planned, u"lent_at"_s, tr("The day of lending is missing."));
    if (planned.state == PlannedRow::State::Wrong)
        return;
    const auto day = [this](qint64 at) { return QDateTime::fromSecsSinceEpoch(at, zone()).date(); };
    // Lent at 14:00 and returned "the same day".
    if (returnedAt && *returnedAt < *lentAt && day(*returnedAt) == day(*lentAt)
        && !hasTime(row, u"returned_at"_s))
        returnedAt = lentAt;
    if (returnedAt && *returnedAt < *lentAt)
        return wrong(planned, u"returned_at"_s, tr("It came back before it was lent."));
    int& firstRow = m_rowOf[{device, *lentAt}];
    if (firstRow != 0) {
        planned.state = PlannedRow::State::Duplicate;
        planned.details << tr("The same as row %1: left out.").arg(firstRow);
        return;
    }
    const KnownLoan same = m_loans.value({device, *lentAt});
    if (same.id == 0 && !returnedAt && m_out.contains(device))
        return wrong(planned, u"returned_at"_s, tr("The device is lent already; it cannot be out twice."));
    firstRow = row.sourceRow;
    if (same.id != 0)
        return compare(same, returnedAt, device, planned);
    addLoan(row, {device, borrower, *lentAt, returnedAt, due});
}

void LoanRows::compare(const KnownLoan& known, const std::optional<qint64>& returnedAt, qint64 device,
                       PlannedRow& planned)
{
    planned.state = PlannedRow::State::Same;
    if (!known.open || !returnedAt)
        return;
    planned.state = PlannedRow::State::Changed;
    planned.details << tr("Returned");
    batch().edit(u"loan"_s, known.id, {{"returned_at"_L1, QString::number(*returnedAt)}});
    m_out.remove(device);
}

void LoanRows::addLoan(const TableRow& row, const WrittenLoan& written)
{
    QJsonObject values{{"device"_L1, QString::number(written.device)},
                       {"borrower"_L1, QString::number(written.borrower)},
                       {"visit"_L1, QString::number(nextId())},
                       {"lent_at"_L1, QString::number(written.lentAt)},
                       {"imported"_L1, "1"_L1},
                       {"note"_L1, value(row, u"note"_s)}};
    if (written.returnedAt)
        values.insert("returned_at"_L1, QString::number(*written.returnedAt));
    else
        m_out.insert(written.device);
    if (!written.due.isEmpty())
        values.insert("due"_L1, written.due);
    batch().add(u"loan"_s, nextId(), values);
    countLoan();
}

} // namespace

std::unique_ptr<ImportRows> makeLoanRows(Store& store, ImportPlan::Request request)
{
    return std::make_unique<LoanRows>(store, std::move(request));
}

} // namespace kitcamp
