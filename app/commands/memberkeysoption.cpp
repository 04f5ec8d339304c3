// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/memberkeysoption.h"

#include "app/commands/arguments.h"
#include "models/members/operatorpassword.h"
#include "models/members/ownkeys.h"
#include "models/sync/founding.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct KeysOption {
    Q_DECLARE_TR_FUNCTIONS(KeysOption)
};

QString optionName()
{
    return u"passphrase-file"_s;
}

} // namespace

CommandOption passphraseOption()
{
    return {optionName(), u"FILE"_s,
            KeysOption::tr(
                "whose first line is the passphrase of this computer's keys, where it has no keyring")};
}

Result<KeyStore> keyStoreOf(const QString& path, const Arguments& arguments)
{
    const QString file = arguments.value(optionName());
    if (file.isEmpty())
        return KeyStore(path, [](bool) { return std::nullopt; });
    KITCAMP_ASSIGN(const QString passphrase, passwordInFile(file));
    return KeyStore::withPassphrase(path, passphrase);
}

Result<std::optional<MemberKeys>> keysOf(Store& store, const Arguments& arguments)
{
    KITCAMP_ASSIGN(KeyStore kept, keyStoreOf(store.path(), arguments));
    auto keys = ownKeys(store.reader(), kept);
    if (!keys && keys.error().rule == "passphrase-needed"_L1) {
        Error error = keys.error();
        error.waysOut << KeysOption::tr(
            "Name the file that the passphrase stands in: --passphrase-file FILE");
        return error;
    }
    if (keys)
        KITCAMP_TRY(keepMembership(store, kept));
    return keys;
}

} // namespace kitcamp
