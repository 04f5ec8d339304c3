// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/activities/activityfigures.h"
#include "views/common/panel.h"

#include <QAbstractButton>

namespace kitcamp {

/// One part of a mixture: its name, a bar as long as its share, its number; pressed, it leads to its people.
class MixtureBar : public QAbstractButton
{
    Q_OBJECT
public:
    /// \p most: the count that a full bar stands for; \p all: that the share is taken of.
    MixtureBar(const MixturePart& part, int most, int all, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_title;
    int m_count;
    int m_most;
    int m_all;
};

/// How a roster is mixed, by one thing that tells people apart: a bar for each part.
class MixturePanel : public Panel
{
    Q_OBJECT
public:
    MixturePanel(Mixture mixture, QWidget* parent);

    void show(const RosterFigures& figures);
    using QWidget::show;

Q_SIGNALS:
    void partChosen(const kitcamp::WhereClause& whose, const QString& title);

private:
    void clear();
    [[nodiscard]] QString headingText() const;

    Mixture m_mixture;
    QWidget* m_bars = nullptr;
};

} // namespace kitcamp
