// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/workplace.h"

#include <QWidget>

namespace kitcamp {

/// One screen of the main window. Built when it is shown for the first time.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(Workplace& workplace, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_workplace(workplace)
    {
    }

    /// The page came to the front: put the focus where a person starts.
    virtual void arrive() { }
    /// What the page shows, as paper (Ctrl+P, the tour); null where there is nothing to print.
    [[nodiscard]] virtual std::shared_ptr<const Paper> paper() { return {}; }
    /// Shows one object of those the page is responsible for.
    virtual void showObject(const QString& table, qint64 id)
    {
        Q_UNUSED(table)
        Q_UNUSED(id)
    }

protected:
    [[nodiscard]] Workplace& workplace() const { return m_workplace; }

private:
    Workplace& m_workplace;
};

} // namespace kitcamp
