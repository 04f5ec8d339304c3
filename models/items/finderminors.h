// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace kitcamp {

/// Keeps the names of people under age out of the finder, which stands open where everybody sees the screen:
/// who has a card or a tag in hand still sees whose it is.
class FinderMinors
{
public:
    explicit FinderMinors(Store& store)
        : m_store(store)
    {
    }

    /// What is typed now; asks what day it is at the centre.
    void setQuery(const QString& typed);
    /// A person under age, of whom no whole number was typed.
    [[nodiscard]] bool hidesPerson(qint64 person) const;
    /// An award whose holder is under age, without a consent to publish it.
    [[nodiscard]] bool hidesHolder(qint64 award) const;
    /// By what such an award is found: its titles and who gave it.
    [[nodiscard]] QString textWithoutHolder(qint64 award) const;
    /// What such an award is called.
    [[nodiscard]] QString titleWithoutHolder(qint64 award) const;
    /// Who has the device: by name, or what stands for it while less than the whole tag is typed; empty:
    /// nobody.
    [[nodiscard]] QString borrower(qint64 device) const;

private:
    [[nodiscard]] bool isSo(const QString& sql, qint64 id) const;

    Store& m_store;
    QString m_typed;
    QString m_hidesPerson;
    QString m_hidesHolder;
    QString m_borrower;
};

} // namespace kitcamp
