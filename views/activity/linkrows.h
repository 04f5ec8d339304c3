// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/workplace.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace kitcamp {

/// A few rows of words, each with links for what can be done to it: hosts, notes.
class LinkRows : public QWidget
{
    Q_OBJECT
public:
    struct Link {
        QString name; ///< becomes the objectName, with the row's id behind it
        QString text; ///< translated
        std::function<void()> run;
    };

    explicit LinkRows(QWidget* parent);

    void clear();
    void addRow(qint64 id, const QString& words, const QList<Link>& links);
    /// A muted sentence where there are no rows.
    void addHint(const QString& words);

private:
    QVBoxLayout* m_column = nullptr;
};

} // namespace kitcamp
