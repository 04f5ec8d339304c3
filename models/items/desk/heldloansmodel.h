// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/desk/listdiff.h"
#include "models/items/roles.h"
#include "models/store/store.h"

#include <QAbstractTableModel>
#include <QDate>

namespace kitcamp {

/// What a person has now: device and when it is due, with its tone. Follows the file by itself.
class HeldLoansModel : public QAbstractTableModel, private ListDiff<struct HeldLoan>
{
    Q_OBJECT
public:
    enum Column { DeviceColumn, DueColumn, ColumnCount };
    enum OwnRole {
        DeviceIdRole = FirstOwnRole, ///< qint64
    };

    explicit HeldLoansModel(Store& store, QObject* parent = nullptr);
    ~HeldLoansModel() override;

    /// An invalid id: nobody.
    void setPerson(PersonId person);
    /// Time went by: what is due today may be overdue now.
    void retime();
    [[nodiscard]] int overdueCount() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void onStoreChanged(const Announcement& announcement);
    void load();
    void removeAt(qsizetype row) override;
    void insertAt(qsizetype row, const HeldLoan& fresh) override;
    void replaceAt(qsizetype row, const HeldLoan& fresh) override;

    Store& m_store;
    PersonId m_person;
    QList<HeldLoan> m_loans;
};

} // namespace kitcamp
