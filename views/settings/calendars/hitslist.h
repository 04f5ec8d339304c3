// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/calendars/hitsmodel.h"

#include <QWidget>

class QComboBox;

namespace kitcamp {

class TableFrame;
class TextLabel;

/// The sessions that a change hits, as a list in which a person decides what becomes of them.
class HitsList : public QWidget
{
    Q_OBJECT
public:
    explicit HitsList(QWidget* parent);

    void show(const std::vector<SessionHit>& hits);
    using QWidget::show;
    /// Nothing is known while the form is not complete.
    void clear(const QString& sentence);
    [[nodiscard]] const QList<SessionHit::Way>& decided() const { return m_model->decided(); }

private:
    void buildLayout();
    void offerWays();
    void decide(int index);
    [[nodiscard]] QList<int> chosenRows() const;

    HitsModel* m_model = nullptr;
    TextLabel* m_sentence = nullptr;
    TableFrame* m_table = nullptr;
    QWidget* m_wayLine = nullptr;
    TextLabel* m_wayLabel = nullptr;
    QComboBox* m_way = nullptr;
};

} // namespace kitcamp
