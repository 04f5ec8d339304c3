// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"
#include "views/print/paper.h"

#include <QDialog>
#include <QFutureWatcher>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QHBoxLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPrinter)
QT_FORWARD_DECLARE_CLASS(QProgressBar)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QSpinBox)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace kitcamp {

class PageView;

/// Shows a paper before it is printed or saved. Long work (laying out, saving, printing) runs beside the
/// window.
class PaperPreview : public QDialog
{
    Q_OBJECT

public:
    explicit PaperPreview(std::shared_ptr<const Paper> paper, QWidget* parent = nullptr);
    ~PaperPreview() override;

    /// Another paper in the same window: for a change of language, size or start cell, which the caller
    /// offers.
    void setPaper(std::shared_ptr<const Paper> paper);
    /// The row above the page: the caller's own choices go here.
    [[nodiscard]] QHBoxLayout* choices() const { return m_choices; }
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void shown(); ///< the pages are laid out and on the screen
    void saved(const QString& path);
    void printed();

private:
    using Work = std::function<Result<void>(const std::function<bool(int, int)>& progress)>;
    using WorkDone = std::function<void()>;

    void buildLayout();
    void buildTools();
    void buildStatus();
    void connectSignals();
    QToolButton* addTool(const char* name, const QString& text, const QList<QKeySequence>& keys);
    QPushButton* addButton(const char* name, const QString& text, const QKeySequence& key);

    void layOut();
    void start(const QString& sentence, Work work, WorkDone done);
    void onWorkFinished();
    void onPageChanged(int page);
    void setZoomFromBox();
    void stepZoom(int direction); ///< to the next larger or smaller of the offered sizes
    void updateTools();
    void askForFile();
    void save(const QString& path);
    void askForPrinter();
    void print();
    void say(const QString& sentence);

    std::shared_ptr<const Paper> m_paper;
    std::shared_ptr<const PaperPages> m_pages;
    std::unique_ptr<QPrinter> m_printer;
    QFutureWatcher<void> m_work;
    std::shared_ptr<Result<void>> m_workResult; ///< written by the work, read when it has finished
    WorkDone m_workDone;
    bool m_layOutAgain = false; ///< the paper was changed while the last one was laid out

    PageView* m_view;
    QHBoxLayout* m_tools;
    QHBoxLayout* m_choices;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QSpinBox* m_page = nullptr;
    QLabel* m_ofPages = nullptr;
    QComboBox* m_zoom = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_cancel = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_status = nullptr;
};

} // namespace kitcamp
