// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/store/store.h"
#include "views/common/panel.h"
#include "views/common/workplace.h"

#include <optional>

namespace kitcamp {

class JudgingReader;
class ScoreModel;
class TableFrame;
class TextLabel;

/// The scoring screen: the sheet of one judge, filled in with the keyboard.
class ScorePanel : public Panel
{
    Q_OBJECT
public:
    ScorePanel(Workplace& workplace, JudgingReader& reader, QWidget* parent);

    void show(qint64 round, qint64 judge);
    /// Puts the focus into the first cell without points.
    void begin();
    [[nodiscard]] std::shared_ptr<const Paper> paper();

Q_SIGNALS:
    void said(kitcamp::Tone tone, const QString& sentence);
    void roundWanted(); ///< the button of the empty sheet

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    void buildTable();
    void dressColumns();
    void goOn();
    void describe();
    void give(qint64 team, qint64 criterion, std::optional<qint64> points, std::optional<qint64> before);
    void takeBackSelected();

    Workplace& m_workplace;
    JudgingReader& m_reader;
    ScoreModel* m_model = nullptr;
    TableFrame* m_table = nullptr;
    TextLabel* m_hint = nullptr;
    QAbstractItemDelegate* m_marks = nullptr;
    QAbstractItemDelegate* m_plain = nullptr;
};

} // namespace kitcamp
