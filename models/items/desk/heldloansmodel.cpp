// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/desk/heldloansmodel.h"

#include "models/items/moments.h"
#include "models/lending/loanoffice.h"
#include "models/store/centre.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

/// A loan with the words of now.
struct HeldLoan {
    LoanId id;
    DeviceId device;
    QString tag;
    QString modelName;
    QString dueWords;
    Tone tone = Tone::Plain;

    friend bool operator==(const HeldLoan&, const HeldLoan&) = default;
};

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::HeldLoansModel)
};

HeldLoan heldLoan(const OpenLoan& loan, const QTimeZone& zone, const QDateTime& now)
{
    HeldLoan held{loan.id,    loan.device, loan.tag, loan.modelName, Words::tr("without a due date"),
                  Tone::Muted};
    const auto due = localMomentFromIso(loan.due);
    if (!due) {
        if (!loan.due.isEmpty())
            held.dueWords = momentText(loan.due, now.toTimeZone(zone).date());
        return held;
    }
    const QDate today = now.toTimeZone(zone).date();
    held.dueWords = Words::tr("due %1", "%1: day and time").arg(momentText(loan.due, today));
    if (isOverdue(*due, now, zone)) {
        const int late = daysLate(*due, now, zone);
        held.tone = Tone::Bad;
        held.dueWords = late > 0
            ? Words::tr("%n day(s) late", nullptr, late)
            : Words::tr("late since %1", "%1: time of day").arg(due->time.toString(u"HH:mm"_s));
    } else if (due->date == today) {
        held.tone = Tone::Warn;
    }
    return held;
}

} // namespace

HeldLoansModel::HeldLoansModel(Store& store, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
    connect(&m_store, &Store::changed, this, &HeldLoansModel::onStoreChanged);
}

HeldLoansModel::~HeldLoansModel() = default;

void HeldLoansModel::setPerson(PersonId person)
{
    if (m_person == person)
        return;
    m_person = person;
    beginResetModel();
    m_loans.clear();
    endResetModel();
    load();
}

void HeldLoansModel::retime()
{
    load();
}

int HeldLoansModel::overdueCount() const
{
    return static_cast<int>(std::count_if(m_loans.begin(), m_loans.end(),
                                          [](const HeldLoan& loan) { return loan.tone == Tone::Bad; }));
}

void HeldLoansModel::onStoreChanged(const Announcement& announcement)
{
    for (const QString& table : {u"loan"_s, u"device"_s, u"model"_s, u"setting"_s}) {
        if (announcement.rows.contains(table))
            return load();
    }
}

void HeldLoansModel::load()
{
    QList<HeldLoan> fresh;
    const auto centre = Centre::read(m_store.reader());
    const auto loans = LoanOffice(m_store.reader()).openLoansOf(m_person);
    if (!centre || !loans)
        return; // the page says what is wrong with the file
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_store.clock().nowMs(), Qt::UTC);
    for (const OpenLoan& loan : *loans)
        fresh << heldLoan(loan, centre->zone, now);
    become(m_loans, fresh, [](const HeldLoan& loan) { return loan.id; });
}

void HeldLoansModel::removeAt(qsizetype row)
{
    beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
    m_loans.removeAt(row);
    endRemoveRows();
}

void HeldLoansModel::insertAt(qsizetype row, const HeldLoan& fresh)
{
    beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
    m_loans.insert(row, fresh);
    endInsertRows();
}

void HeldLoansModel::replaceAt(qsizetype row, const HeldLoan& fresh)
{
    m_loans[row] = fresh;
    Q_EMIT dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), ColumnCount - 1));
}

int HeldLoansModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_loans.size());
}

int HeldLoansModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HeldLoansModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HeldLoan& loan = m_loans.at(index.row());
    const bool due = index.column() == DueColumn;
    switch (role) {
    case Qt::DisplayRole:
        return due ? loan.dueWords : loan.tag;
    case SecondLineRole:
        return due ? QString() : loan.modelName;
    case ToneRole:
        return due ? QVariant(static_cast<int>(loan.tone)) : QVariant();
    case IdRole:
        return loan.id.value;
    case DeviceIdRole:
        return loan.device.value;
    case Qt::AccessibleTextRole:
        return due ? loan.dueWords : loan.tag + u", "_s + loan.modelName;
    default:
        return {};
    }
}

} // namespace kitcamp
