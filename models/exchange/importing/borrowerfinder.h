// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importing/personindex.h"
#include "models/store/recordactions.h"

namespace kitcamp {

/// How a list names a borrower.
struct BorrowerWords {
    QString name;
    QString number;
    QString login;
    QString mail;

    [[nodiscard]] bool isEmpty() const { return name.isEmpty() && !isSure(); }
    /// More than a name, which namesakes share.
    [[nodiscard]] bool isSure() const { return !number.isEmpty() || !login.isEmpty() || !mail.isEmpty(); }
    [[nodiscard]] QString shown() const;
};

/// Finds the borrower that a list means; where nobody is known by these words, plans a new person.
class BorrowerFinder
{
public:
    BorrowerFinder(Store& store, RecordBatch& batch)
        : m_store(store)
        , m_batch(batch)
    {
    }

    [[nodiscard]] Result<void> load() { return m_people.load(m_store.reader()); }
    /// 0 where nobody, or more than one, is meant.
    [[nodiscard]] qint64 find(const BorrowerWords& words) const;
    /// Only a name is known, and more than one person has it.
    [[nodiscard]] bool isAmbiguous(const BorrowerWords& words) const;
    [[nodiscard]] qint64 findOrAdd(const BorrowerWords& words);

private:
    Store& m_store;
    RecordBatch& m_batch;
    PersonIndex m_people;
};

} // namespace kitcamp
