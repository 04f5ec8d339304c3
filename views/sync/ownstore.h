// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QRandomGenerator>

namespace kitcamp {

/// Opens the file of a store once more, for work in another thread.
struct OwnStore {
    QString path;
    const Domain* domain = nullptr;
    const Clock* clock = nullptr;
    OperatorId operatorId = {}; ///< who does it

    [[nodiscard]] static OwnStore of(const Store& store)
    {
        return {store.path(), &store.domain(), &store.clock(), store.operatorId()};
    }
    template <typename Work>
    [[nodiscard]] auto with(Work&& work) const -> decltype(work(std::declval<Store&>()))
    {
        auto store = Store::open(path, *domain, *clock, QRandomGenerator::system()->generate64());
        if (!store)
            return store.error();
        (*store)->setOperator(operatorId);
        return work(**store);
    }
};

} // namespace kitcamp
