// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"
#include "views/reports/reportmaking.h"

#include <QTimer>

class QListView;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;
class QVBoxLayout;

namespace kitcamp {

class PageHeader;
class ReportEditor;
class ReportParameters;
class ReportPreview;

/// The page Reports: which ones there are, what they are about, and how they will look; from here they are
/// printed and saved, and the centre puts together its own.
class ReportsPage : public Page
{
    Q_OBJECT
public:
    explicit ReportsPage(Workplace& workplace, QWidget* parent = nullptr);

    void arrive() override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;
    /// ("report_layout", id) shows that report of the centre's own.
    void showObject(const QString& table, qint64 id) override;
    /// By its key; an unknown one changes nothing.
    void showReport(const QString& key);
    /// What was chosen is not shown yet.
    [[nodiscard]] bool isBusy() const { return m_soon.isActive() || m_making->isBusy(); }

private:
    void buildLayout();
    void buildHeader(QVBoxLayout* column);
    [[nodiscard]] QWidget* buildSide();
    [[nodiscard]] QWidget* buildMain();
    void buildOwnActions();
    void connectSignals();
    void connectMaking();
    void fillList();

    void onKindChosen();
    void order();
    void onStoreChanged(const Announcement& announcement);
    void showMade(const std::shared_ptr<const MadeReport>& report);
    void showBusy(const QString& what, bool cancellable);
    void onFailed(const Error& error);
    void updateActions();
    void save();
    void print();
    void addOwn();
    void editOwn();
    void leaveEditor();

    QList<ReportKind> m_kinds;
    ReportMaking* m_making = nullptr;
    std::shared_ptr<const MadeReport> m_report; ///< that is shown; null: none
    bool m_isStale = false; ///< the file was changed since
    PageHeader* m_header = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_print = nullptr;
    QStackedWidget* m_side = nullptr;
    QListView* m_list = nullptr;
    QStandardItemModel* m_items = nullptr;
    ReportEditor* m_editor = nullptr;
    ReportParameters* m_parameters = nullptr;
    ReportPreview* m_preview = nullptr;
    QPushButton* m_addOwn = nullptr;
    QPushButton* m_editOwn = nullptr;
    QTimer m_soon; ///< a report is made once after a burst of changes
    QTimer m_slow; ///< work that is done at once shows no bar
};

} // namespace kitcamp
