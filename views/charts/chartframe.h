// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"
#include "views/common/workplace.h"

#include <QFrame>
#include <QMenu>

class QPushButton;
class QStackedLayout;

namespace kitcamp {

class ChartCanvas;
class EmptyState;
class TextLabel;

/// Shows an answer as a chart in a panel: title, note, and what can be done with it. A click, or arrow keys
/// and Enter, on a bar, point, slice or cell asks its owner for what stands behind it.
class ChartFrame : public QFrame
{
    Q_OBJECT

public:
    using AskForFile = std::function<QString(QWidget* parent, const Workplace::FileQuestion& question)>;

    explicit ChartFrame(QWidget* parent = nullptr);

    /// The title is the measure's, unless setTitle() said another one.
    void setAnswer(const FigureAnswer& answer, ChartForm form);
    void setForm(ChartForm form); ///< what the answer cannot be drawn as becomes bars
    void setTitle(const QString& title);
    void setNote(const QString& note); ///< how to read it; empty: the remarks of the answer
    /// Fills this bar or point with the accent; empty: the last one in time, or the greatest.
    void setSelected(const QStringList& keys);
    void setAskForFile(AskForFile ask); ///< without it Save is not offered
    void setBusy(bool busy); ///< an answer is on its way: what is shown is of before

    [[nodiscard]] const FigureAnswer& answer() const { return m_answer; }
    [[nodiscard]] ChartForm form() const { return m_form; } ///< as it was asked for
    [[nodiscard]] QString title() const;
    [[nodiscard]] ChartCanvas* canvas() const { return m_canvas; }
    /// More: owners put what they can do below what the frame offers.
    [[nodiscard]] QMenu* moreMenu() const { return m_more; }

    void copyPicture(); ///< to the clipboard, on white, twice as large as on the screen
    void copyTable(); ///< to the clipboard, for spreadsheets
    /// By the extension: png, svg, pdf.
    [[nodiscard]] Result<void> saveTo(const QString& path) const;

Q_SIGNALS:
    /// A key for each dimension of the question.
    void groupActivated(const QStringList& keys);
    /// The groups that were put together: a filter for each dimension of the question.
    void restActivated(const QList<FigureFilter>& filters);
    void formChanged(kitcamp::ChartForm form); ///< chosen by the person
    void exportRequested(); ///< all rows behind the chart
    void said(const QString& sentence); ///< what was done or why not, for the status bar

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildLayout();
    void buildHeading();
    void buildMenus();
    void showAnswer();
    void showNote();
    void fillForms();
    void save();

    FigureAnswer m_answer;
    ChartForm m_form = ChartForm::Bars;
    QString m_ownTitle;
    QString m_ownNote;
    AskForFile m_ask;
    TextLabel* m_title = nullptr;
    TextLabel* m_note = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_save = nullptr;
    QWidget* m_afterSave = nullptr;
    QPushButton* m_moreLink = nullptr;
    QMenu* m_more = nullptr;
    QMenu* m_forms = nullptr;
    QStackedLayout* m_stack = nullptr;
    ChartCanvas* m_canvas = nullptr;
    EmptyState* m_empty = nullptr;
};

} // namespace kitcamp
