// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/pagedmodel.h"
#include "models/store/recordactions.h"

#include <QTemporaryDir>

namespace kitcamp {

/// Lends in tests, without rules: the lists' tests must not depend on them.
struct TestLend {
    static constexpr auto kind = QLatin1String("test.lend");
    LoanId loan;
    DeviceId device;
    PersonId borrower;
    qint64 at = 0;
    QString due;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("loan"), loan);
        v(QLatin1String("device"), device);
        v(QLatin1String("borrower"), borrower);
        v(QLatin1String("at"), at);
        v(QLatin1String("due"), due);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
};

struct TestReturn {
    static constexpr auto kind = QLatin1String("test.return");
    QList<LoanId> loans;
    qint64 at = 0;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("loans"), loans);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
};

/// Past and open loans by the thousand: the nth loan is of the nth device and person, round and round.
struct TestManyLoans {
    static constexpr auto kind = QLatin1String("test.loans");
    qint64 first = 0; ///< id of the first loan
    int count = 0;
    int open = 0; ///< so many of the last are open
    qint64 at = 0; ///< of the first; the next ones follow by the minute

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("first"), first);
        v(QLatin1String("count"), count);
        v(QLatin1String("open"), open);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
};

/// A centre in a temporary file, on 2026-03-04 at 10:00 in Asia/Shanghai, for tests of lists.
class Shelf
{
public:
    Shelf();

    [[nodiscard]] static QStringList fold(const QString& text);
    /// One Action each; the ids are given by the store.
    PersonId addPerson(const QString& name, const QJsonObject& more = {});
    ModelId addModel(const QString& name);
    DeviceId addDevice(const QString& tag, ModelId model, const QJsonObject& more = {});
    LoanId lend(DeviceId device, PersonId borrower, const QString& due, qint64 secondsAgo = 3600);
    void giveBack(LoanId loan);
    void edit(const QString& table, qint64 id, const QJsonObject& values);
    /// So many devices "T-000001" of four models and persons "Person 0001" in one RecordBatch.
    void fill(int devices, int persons);
    void lendMany(int count, int open);
    [[nodiscard]] std::unique_ptr<Store> secondWindow();

    QTemporaryDir folder;
    SettableClock clock;
    Domain domain;
    std::unique_ptr<Store> store;
    QString path;
    QList<ModelId> models;
};

/// The texts of a column from top to bottom.
[[nodiscard]] QStringList columnTexts(const QAbstractItemModel& model, int column, int count = -1);
/// Loads the list and waits for all of it.
void loadAll(PagedModel& list);

} // namespace kitcamp
