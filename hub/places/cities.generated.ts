/** Made by scripts/generate-cities.ts of data by GeoNames, CC BY 4.0; see NOTICE beside it. Do not edit. */
export const cityLines = `
=AD Europe/Andorra
Andorra la Vella		4251	152	20	Andora|Andoro Malnova|Andorra|Andorra Tuan
les Escaldes		4251	153	16
=AE Asia/Dubai
Dubai		2508	5531	2957	Dabei|Dibai|Dibay|Doubayi|Dubae|Dubai City|Dubaija|Dubaj|Dubajo|Dubajus|Dubay|Dubayy|Dúbæ|Ehmirat Dubaj|Fort Dabei|Ntoumpai
Sharjah		2534	5541	1324	Ash Shariqa|Ash Shariqah|Charjah|Sardza|Sardzsa|Sarika|Sarja|Sarjo|Sarza|Schardscha|Shardza|Shardzha|Sharga|Sharijah|Shariqah|Sharja|Szardza|Xarja|Xarjah
Abu Dhabi		2445	5440	603	Aboe Dhabi|Abou Dabi|Abu Dabi|Abu Dabis|Abu Daby|Abu Daibi|Abu Zabi|Abu Zaby|Abu Zabye|Abu Zabyo|Ampou Ntampi|Ebu Dabi|Ebu Dhabi|Äbu Saby
Ajman City		2540	5548	490	Ajman|Ujman
Ras Al Khaimah City		2579	5594	352
Musaffah		2436	5448	243
Al Fujairah City		2512	5634	87
Khalifah A City		2443	5461	85
Reef Al Fujairah City		2514	5625	82
Bani Yas City		2431	5463	80
Zayed City		2365	5371	63
Umm Al Quwain City		2556	5556	63
Al Shamkhah City		2439	5471	62
Al Ain City		2419	5576	55
Khawr Fakkān		2533	5634	41
Dibba Al-Fujairah		2559	5626	30
Dibba Al-Hisn		2562	5627	26
Adh Dhayd		2529	5588	25
Ar Ruways		2411	5273	16
=AF Asia/Kabul
Kabul		3453	6917	3044	Cabool|Caboul|Cabul|Cabura|Caubul|Kabil|Kaboel|Kabol|Kaboul|Kabula|Kabulas|Kabuli|Kabulo|Kabura|Kampoul|Kobul|Kubha
Kandahār		3161	6571	391
Mazār-e Sharīf		3671	6711	303
Herāt		3435	6220	273
Jalālābād		3443	7045	200
Kunduz		3673	6886	162
Ghazni		3355	6842	141
Balkh		3676	6690	115
Baghlān		3613	6871	108
Gardez		3360	6923	104
Khōst		3334	6992	96
Maymana		3592	6478	76
Khanabad		3668	6912	72
Bāzārak		3531	6952	65
Khulm		3670	6770	65
Taloqan		3674	6953	64
Bāmyān		3482	6783	62
Pul-e Khumrī		3594	6872	56
Shibirghān		3667	6575	56
Charikar		3501	6917	54
Sar-e Pul		3622	6593	52
Zaranj		3096	6186	50
Paghmān		3459	6895	49
Asadābād		3487	7115	48
Aībak		3626	6802	48
Fayzabad		3712	7058	44
Lashkar Gāh		3159	6437	44
Gereshk		3182	6457	44
Farah		3237	6212	44
Ghormach		3573	6378	30
Shīnḏanḏ		3330	6215	29
Andkhōy		3695	6512	29
Rustāq		3713	6983	26
Qarāwul		3722	6878	25
Nahrīn		3606	6913	22
Baraki Barak		3397	6895	22
Ārt Khwājah		3709	6948	19
Kafir Qala		3467	6107	18
Karukh		3448	6259	17
Mehtar Lām		3467	7021	17
Kushk		3330	6195	17
Shahrak		3411	6431	16
Āsmār		3503	7136	16
Sang-e Chārak		3585	6644	15
Khāsh		3153	6279	15
Markaz-e Woluswalī-ye Āchīn		3413	7071	15
Jabal os Saraj		3512	6924	15
Qarqīn		3742	6604	15
Fayrōz Kōh		3452	6525	15
=AG America/Antigua
Saint John’s		1712	-6184	24	Saint John|Sent Dzonsas|Sent Tzons
=AI America/Anguilla
The Valley		1822	-6306	2	Vali|Valis|Valley|Valli
=AL Europe/Tirane
Tirana		4133	1982	375	Terana|Theranda|Tiorana|Tiran|Tiranae|Tirane|Tirano|Trnava|Tyrana|Tyranna
Durrës		4132	1945	122
Elbasan		4111	2008	101
Vlorë		4047	1948	90
Shkodër		4207	1951	88
Pogradec		4090	2065	62
Patos		4068	1962	60
Korçë		4062	2078	58
Fier		4072	1956	56
Berat		4071	1995	47
Lushnjë		4094	1970	41
Kavajë		4119	1956	29
Laç		4164	1971	25
Gjirokastër		4008	2014	23
Patos Fshat		4064	1965	23
Krujë		4151	1979	21
Lezhë		4178	1964	19
Kuçovë		4080	1992	18
Kukës		4208	2042	18
Burrel		4161	2001	15
Sarandë		3988	2000	15
=AM Asia/Yerevan
Yerevan		4018	4451	1093	Ayrivan|Djerevan|Eireavan|Ereban|Erehvan|Ereun|Erevan|Erevana|Erevano|Erevanum|Erewan|Erivan|Eriwan|Erywan|Gierevan|Ierevan|Iravan|Jerevan|Jerevanas|Jerevani|Jerewan|Jerjewan|Revan|Yervandavan|Yiriwan|İrəvan
Gyumri		4079	4385	148
Vanadzor		4080	4449	101
Vagharshapat		4017	4429	47
Hrazdan		4050	4477	41
Abovyan		4027	4463	36
Kapan		3921	4641	33
Ararat		3983	4471	29
Armavir		4015	4404	26
Step’anavan		4101	4439	24
Gavarr		4035	4512	22
Artashat		3996	4454	21
Goris		3951	4634	20
Masis		4007	4442	19
Ashtarak		4030	4436	19
Sevan		4055	4494	17
Hats’avan		3946	4597	15
Spitak		4083	4427	15
=AO Africa/Luanda
Luanda		-884	1323	2776	Loanda|Louanda|Louanta|Luand|Luandae|Luando|Lwanda
N’dalatando		-930	1491	383
Huambo		-1278	1574	226
Lobito		-1236	1354	208
Benguela		-1258	1341	151
Cuito		-1238	1693	114
Lubango		-1492	1349	103
Malanje		-954	1634	87
Namibe		-1520	1215	80
Soio		-613	1237	67
Cabinda		-555	1220	66
Uíge		-761	1506	60
Saurimo		-966	2039	40
Sumbe		-1121	1384	33
Menongue		-1466	1769	32
Caxito		-858	1366	28
Longonjo		-1291	1525	24
Mbanza Kongo		-627	1424	24
Caála		-1285	1556	21
Luena		-1178	1992	21
Lucapa		-842	2074	20
Camacupa		-1202	1748	19
Catabola		-1215	1728	19
Luau		-1071	2222	18
N'zeto		-723	1287	18
Catumbela		-1243	1355	17
=AR America/Argentina/Buenos_Aires
Buenos Aires		-3461	-5838	13076	Baires|Bonaero|Bonaeropolis|Bos Aires|Bouenos Aires|Bouonezar|Buehnos Ajres|Buenos Ajres|Buenos Ayres|Buenosairesa|Bwenoze
La Plata		-3492	-5795	694	Eva Peron|Laplata|Urbs Platensis
Mar del Plata		-3800	-5756	554
Morón		-3465	-5862	320
Bahía Blanca		-3872	-6227	277
Merlo		-3467	-5873	244
José C. Paz		-3452	-5877	230
Quilmes		-3473	-5826	230
Pilar		-3446	-5891	227
Berazategui		-3477	-5821	167
San Miguel		-3454	-5871	158
San Nicolás de los Arroyos		-3333	-6021	128
Tandil		-3732	-5913	104
Zárate		-3410	-5903	89
Pergamino		-3389	-6057	88
Olavarría		-3689	-6032	86
Junín		-3458	-6094	85
Luján		-3457	-5910	82
Campana		-3416	-5896	82
Necochea		-3855	-5874	80
Don Torcuato		-3449	-5863	65
Hurlingham		-3459	-5863	60
Punta Alta		-3888	-6207	57
Chivilcoy		-3490	-6002	55
Azul		-3678	-5986	54
Los Polvorines		-3450	-5871	53
Mercedes		-3465	-5943	53
San Pedro		-3368	-5967	47
Tres Arroyos		-3837	-6028	47
San Isidro		-3447	-5853	45
Villa de Mayo		-3451	-5868	43
General Pacheco		-3445	-5864	43
Lincoln		-3487	-6153	42
Tortuguitas		-3448	-5875	41
Balcarce		-3785	-5826	39
Ingeniero Pablo Nogués		-3448	-5871	38
Nueve de Julio		-3544	-6088	35
Chacabuco		-3464	-6047	35
Pontevedra		-3475	-5870	34
Tigre		-3443	-5858	31
Adrogué		-3480	-5838	28
Coronel Suárez		-3745	-6193	27
Muñiz		-3456	-5871	26
Dolores		-3631	-5768	25
Veinticinco de Mayo		-3543	-6017	25
Villa Gesell		-3726	-5697	23
General Villegas		-3503	-6301	16
=AR America/Argentina/Catamarca
San Fernando del Valle de Catamarca		-2847	-6579	189
Trelew		-4325	-6531	93
Puerto Madryn		-4277	-6504	65
Esquel		-4291	-7132	28
Rawson		-4330	-6510	26
=AR America/Argentina/Cordoba
Córdoba		-3141	-6418	1428	Cordova|Corduba|Kordava|Kordoba|Kordobo|Kordov|Kordova|Kordovae|Kuorduoba
Rosario		-3295	-6064	1174	Rasarya|Rosarijas|Rozariyo|Urbs Rosariensis
Santa Fe		-3165	-6071	490
Resistencia		-2746	-5898	387
Santiago del Estero		-2780	-6426	355
Corrientes		-2747	-5883	339
Posadas		-2737	-5590	324
Paraná		-3173	-6053	262
Formosa		-2618	-5817	221
Río Cuarto		-3313	-6435	154
Concordia		-3139	-5802	145
Villa María		-3241	-6324	92
Reconquista		-2915	-5965	90
Rafaela		-3125	-6149	89
Presidencia Roque Sáenz Peña		-2679	-6044	82
Gualeguaychú		-3301	-5852	79
Gobernador Gálvez		-3303	-6064	75
Venado Tuerto		-3375	-6197	72
Goya		-2914	-5926	70
Villa Carlos Paz		-3142	-6450	69
Concepción del Uruguay		-3248	-5823	68
Santo Tomé		-3166	-6077	59
San Francisco		-3143	-6208	59
Oberá		-2749	-5512	57
Puerto Eldorado		-2641	-5469	54
Río Tercero		-3217	-6411	53
Barranqueras		-2748	-5894	51
San Lorenzo		-2813	-5877	48
Villa Constitución		-3323	-6033	44
Paso de los Libres		-2971	-5709	44
Villa Ángela		-2757	-6072	44
Alta Gracia		-3165	-6443	40
San Vicente		-2662	-5413	38
Castelli		-2595	-6062	37
Curuzú Cuatiá		-2979	-5805	36
Cañada de Gómez		-3282	-6139	36
Esperanza		-3145	-6093	36
Bell Ville		-3263	-6269	35
Gualeguay		-3314	-5931	33
Granadero Baigorria		-3286	-6072	32
Quitilipi		-2687	-6022	32
Puerto Iguazú		-2560	-5457	32
Villaguay		-3187	-5903	32
Casilda		-3304	-6117	32
General José de San Martín		-2654	-5934	32
Chajarí		-3075	-5798	31
Mercedes		-2918	-5808	31
Garupá		-2748	-5583	29
Gobernador Virasora		-2805	-5603	29
Cruz del Eje		-3073	-6480	28
Machagai		-2693	-6005	28
Villa Dolores		-3195	-6519	28
Termas de Río Hondo		-2749	-6486	28
Charata		-2721	-6119	28
Capitán Bermúdez		-3282	-6072	27
Las Breñas		-2709	-6108	27
Jesús María		-3098	-6409	27
Fontana		-2742	-5902	27
Esquina		-3001	-5953	26
Victoria		-3262	-6015	25
Jardín América		-2704	-5523	25
La Calera		-3134	-6434	25
Tres Isletas		-2634	-6043	25
La Paz		-3074	-5965	25
Monte Caseros		-3025	-5764	25
Pérez		-3300	-6077	24
Marcos Juárez		-3270	-6211	24
San Pedro		-2662	-5411	24
Avellaneda		-2912	-5966	23
Santo Tomé		-2855	-5604	23
Montecarlo		-2657	-5476	22
San Justo		-3079	-6059	22
Villa Allende		-3129	-6430	22
Aristóbulo del Valle		-2710	-5490	21
Añatuya		-2846	-6283	20
Deán Funes		-3042	-6435	20
Arroyo Seco		-3315	-6051	20
Laboulaye		-3413	-6339	20
Vera		-2946	-6021	20
Arroyito		-3142	-6305	20
El Soberbio		-2730	-5420	20
Diamante		-3207	-6064	20
Pirané		-2573	-5911	19
Villa Ocampo		-2849	-5936	19
Cosquín		-3125	-6447	19
Sunchales		-3094	-6156	19
Santa Elena		-3094	-5979	18
Gálvez		-3203	-6122	18
Rufino		-3427	-6271	18
Saladas		-2825	-5863	18
Crespo		-3203	-6031	18
Firmat		-3346	-6148	18
Río Segundo		-3165	-6391	18
Puerto Rico		-2680	-5502	17
Coronda		-3197	-6092	17
San Jorge		-3190	-6186	17
Villa Nueva		-3243	-6325	17
Río Ceballos		-3116	-6432	17
Federal		-3095	-5878	16
Embalse		-3218	-6442	16
General Pinedo		-2732	-6128	16
Carcarañá		-3286	-6115	16
San Javier		-3058	-5993	16
Puerto Esperanza		-2602	-5461	16
Wanda		-2597	-5456	16
Unquillo		-3123	-6432	15
San Luis del Palmar		-2751	-5855	15
Morteros		-3071	-6200	15
La Falda		-3109	-6449	15
Clorinda		-2528	-5772	15
=AR America/Argentina/Jujuy
San Salvador de Jujuy		-2419	-6530	306
San Pedro de Jujuy		-2423	-6487	58
Libertador General San Martín		-2381	-6479	49
Palpalá		-2426	-6521	48
=AR America/Argentina/La_Rioja
La Rioja		-2941	-6685	163
Chilecito		-2916	-6750	42
=AR America/Argentina/Mendoza
Mendoza		-3289	-6883	877	Mendos|Mendosa|Mendosae|Mentosa
San Rafael		-3462	-6833	109
San Martín		-3308	-6847	83
=AR America/Argentina/Rio_Gallegos
Comodoro Rivadavia		-4586	-6750	141
Río Gallegos		-5162	-6922	86
Caleta Olivia		-4644	-6753	36
=AR America/Argentina/Salta
Salta		-2479	-6541	513	Saltaurbo
Neuquén		-3895	-6806	242
Santa Rosa		-3662	-6428	111
San Carlos de Bariloche		-4115	-7131	95
Cipolletti		-3893	-6799	75
San Ramón de la Nueva Orán		-2314	-6432	74
General Roca		-3903	-6758	73
Tartagal		-2252	-6380	61
General Pico		-3566	-6376	57
Viedma		-4081	-6300	49
Cutral-Có		-3893	-6923	47
Zapala		-3890	-7005	32
Villa Regina		-3910	-6707	31
Centenario		-3883	-6813	29
Allen		-3898	-6783	26
Plottier		-3897	-6823	25
Embarcación		-2321	-6410	24
San Martín de los Andes		-4016	-7135	24
Cinco Saltos		-3882	-6806	20
General Enrique Mosconi		-2260	-6381	20
Joaquín V. González		-2511	-6413	19
San Antonio Oeste		-4073	-6495	17
El Bolsón		-4196	-7153	16
Catriel		-3788	-6780	15
=AR America/Argentina/San_Juan
San Juan		-3154	-6854	447	San Chuanas|San Khuan|San Xuan
Chimbas		-3148	-6853	74
Santa Lucía		-3154	-6850	44
Pocito		-3168	-6858	41
Caucete		-3165	-6828	34
San José de Jáchal		-3024	-6875	21
Albardón		-3144	-6853	20
Villa Paula de Sarmiento		-3149	-6854	19
=AR America/Argentina/San_Luis
San Luis		-3330	-6634	184
Villa Mercedes		-3368	-6546	97
La Punta		-3318	-6631	15
=AR America/Argentina/Tucuman
San Miguel de Tucumán		-2682	-6522	781	Tucuman|Tukuman|Tukumanas
Yerba Buena		-2682	-6532	51
Tafí Viejo		-2673	-6526	48
Alderetes		-2682	-6513	38
Aguilares		-2743	-6561	32
Famaillá		-2705	-6540	31
Monteros		-2717	-6550	24
Bella Vista		-2703	-6530	15
=AR America/Argentina/Ushuaia
Ushuaia		-5481	-6832	58
Río Grande		-5379	-6771	53
=AS Pacific/Pago_Pago
Pago Pago		-1428	-17070	12	PagoPago|Panko Panko|Paqo Paqo
=AT Europe/Vienna
Vienna		4821	1637	1691	Bec|Bech|Becs|Bienne|Dunaj|Vena|Viden|Vieden|Viena|Vienne|Vieno|Viin|Vin|Vinarborg|Vindobona|Viyana|Wenen|Wieden|Wien
Graz		4707	1545	222
Linz		4831	1429	205
Salzburg		4780	1304	153
Innsbruck		4726	1139	132
Klagenfurt am Wörthersee		4662	1431	91
Villach		4661	1386	59
Dornbirn		4741	974	49
Wiener Neustadt		4780	1623	45
Steyr		4804	1442	38
Feldkirch		4723	960	33
Bregenz		4750	975	29
Baden		4801	1623	26
Lustenau		4743	966	23
Sankt Pölten		4820	1563	22
Mödling		4809	1629	21
Wels		4817	1403	17
Hohenems		4737	968	16
Stockerau		4838	1622	16
Straßgang		4703	1540	16
Klosterneuburg		4831	1633	16
Amstetten		4812	1487	16
Telfs		4731	1107	15
Perchtoldsdorf		4812	1627	15
=AU Australia/Adelaide
Adelaide		-3493	13860	1225	Adehlaida|Adelaida|Adelaidae|Adelaidis|Adelajda|Adelajdo|Adelejd|Edelaid|Tarndanya|Tarndarnya
Adelaide Hills		-3491	13871	60
Mount Gambier		-3783	14078	25
Gawler		-3460	13875	20
=AU Australia/Brisbane
Brisbane		-2747	15303	2190	Bresbens|Brisbane City|Brisbano|Brisbehn|Brisben|Brisbena|Brisbenas|Brisbin|Brismpein|Brizbejn|Brysben
Gold Coast		-2800	15343	591	Costa Dorada|Gold|Gold Koust
Logan City		-2764	15311	283
Townsville		-1927	14681	196
Cairns		-1692	14577	153
Toowoomba		-2756	15195	131
Mackay		-2115	14917	74
Bundaberg		-2487	15235	71
Rockhampton		-2338	15051	62
Hervey Bay		-2529	15277	52
Gladstone		-2385	15126	30
Mount Isa		-2073	13950	23
Narangba		-2720	15296	18
Capalaba		-2754	15320	17
Maryborough		-2554	15270	15
=AU Australia/Broken_Hill
Broken Hill		-3197	14145	18
=AU Australia/Darwin
Darwin		-1246	13084	129
Alice Springs		-2370	13388	25
Palmerston		-1249	13098	25
=AU Australia/Hobart
Hobart		-4288	14733	217
Launceston		-4144	14713	106
Burnie		-4106	14590	20
=AU Australia/Melbourne
Melbourne		-3781	14496	4246	Melbourne City|Melbournum|Melburn|Melburna|Melburnas|Melburno|Melvourni
Geelong		-3815	14436	226
Bendigo		-3676	14428	101
Ballarat		-3757	14385	98
St Albans		-3774	14480	38
Frankston East		-3813	14513	34
Mildura		-3419	14216	33
Shepparton		-3638	14540	31
Warrnambool		-3838	14249	29
Traralgon		-3820	14654	25
Balwyn North		-3779	14509	20
Wodonga		-3612	14689	19
Wangaratta		-3636	14632	18
Warragul		-3816	14593	15
=AU Australia/Perth
Perth		-3195	11586	1897	Peairt|Pert|Perta|Pertas|Perth City|Perthia|Perto|Perþ|Pirth|Purt
Rockingham		-3228	11573	108
Mandurah		-3253	11572	83
Bunbury		-3333	11564	68
Albany		-3503	11788	34
Kwinana		-3223	11578	30
Geraldton		-2878	11461	27
Busselton		-3365	11535	22
=AU Australia/Sydney
Sydney		-3387	15121	4627	Sanctus Dionysius|Sedniejos|Sidnef|Sidnei|Sidnej|Sidneja|Sidnejo|Sidnejus|Sidney|Sidni|Syd|Sydneium|Sydney City
Canberra		-3528	14913	368	Camberra|Canberrah|Kamberra|Kambra|Kampera|Kanapera|Kanbera|Kanbero|Kanberr|Kanberra|Kanberrae|Kanberre
Newcastle		-3293	15178	308
Wollongong		-3442	15089	292
Maitland		-3273	15156	67
Tamworth		-3109	15093	48
Port Macquarie		-3143	15291	46
Dubbo		-3224	14860	40
Orange		-3328	14910	38
Bathurst		-3342	14958	33
Liverpool		-3392	15093	28
Parramatta		-3382	15100	27
Coffs Harbour		-3030	15311	27
Armidale		-3050	15167	24
Goulburn		-3475	14972	23
Hornsby		-3370	15110	22
Griffith		-3429	14605	18
Taree		-3191	15245	16
Cessnock		-3283	15136	15
=AW America/Aruba
Oranjestad		1252	-7003	30	Oranestad|Oraniestat|Oranjestadas|Oranjestade|Oranjestado|Oranjested
Tanki Leendert		1254	-7002	22
San Nicolas		1244	-6991	15
=AX Europe/Mariehamn
Mariehamn		6010	1993	11	Maarianhamina|Marianhamina|Mariankhamina|Mariehameena|Mariekhamn|Mariuhoefn|Mariyekhamn|Marrianhamina|Maríuhöfn
=AZ Asia/Baku
Baku		4038	4989	1117	Bacu|Baki|Bako|Bakoe|Bakou|Bakue|Bakuo|Bakuu|Baky|Bakı|Baqu|Boku|Mpakou
Ganja		4068	4636	313
Sumqayıt		4059	4967	265
Lankaran		3875	4885	240
Yevlakh		4062	4715	127
Mingelchaur		4076	4706	95
Saatlı		3993	4837	87
Qaraçuxur		4040	4997	73
Şirvan		3994	4893	70
Bakıxanov		4042	4997	67
Nakhchivan		3921	4541	65
Sheki		4119	4717	63
Xankandi		3982	4675	53
Bilajari		4044	4981	42
Maştağa		4053	5001	40
Ağdam		3999	4693	39
Khirdalan		4045	4976	38
Barda		4038	4713	37
Xaçmaz		4146	4881	37
Salyan		3960	4898	37
Hövsan		4037	5009	36
Jalilabad		3921	4849	36
Shamkhor		4083	4602	35
Geoktschai		4065	4774	35
Agdzhabedy		4005	4746	35
Imishli		3987	4806	34
Lökbatan		4033	4973	31
Shamakhi		4063	4864	29
Sabirabad		4001	4848	28
Amirdzhan		4043	4998	27
Fizuli		3960	4715	27
Buzovna		4052	5011	25
Biny Selo		4045	5009	25
Ağdaş		4065	4747	24
Divichibazar		4120	4899	23
Hacıqabul		4004	4894	23
Quba		4136	4851	22
Zabrat		4048	4994	21
Sabunçu		4044	4995	21
Kyurdarmir		4034	4816	19
Hacı Zeynalabdin		4062	4956	19
Qazax		4109	4537	19
Shushi		3976	4675	19
Neftçala		3938	4925	19
Zaqatala		4163	4664	18
Terter		4034	4693	18
Pushkino		3946	4855	18
Yelenendorf		4059	4632	18
Əhmədbəyli		3988	4839	17
Aghsu		4057	4840	17
Yeni Suraxanı		4043	5004	16
Qusar		4143	4843	16
Ujar		4052	4765	16
Beylagan		3978	4762	16
Mardakan		4049	5014	15
Astara		3846	4887	15
=BA Europe/Sarajevo
Sarajevo		4385	1836	697	Saarayego|Saireavo|Saraeva|Saraevo|Saragebo|Saragiebo|Saragievo|Sarajeva|Sarajevas|Sarajevs|Sarajevu|Sarajewo|Saraxevo|Saraybosna|Sarayevo|Sarayevu|Seraium|Serayevo|Szarajevo|Vrh Bosna
Banja Luka		4478	1719	221
Zenica		4420	1790	164
Tuzla		4454	1867	142
Mostar		4334	1781	105
Bihać		4482	1587	76
Bugojno		4406	1745	41
Brčko	BRC	4487	1881	39
Bijeljina		4476	1921	38
Prijedor		4498	1671	36
Trebinje		4271	1834	33
Travnik		4423	1767	31
Doboj		4473	1809	27
Cazin		4497	1594	22
Velika Kladuša		4518	1581	19
Visoko		4399	1818	18
Goražde		4367	1898	18
Konjic		4365	1796	16
Gračanica		4470	1831	16
Gradačac		4488	1843	16
Bosanska Krupa		4488	1615	15
=BB America/Barbados
Bridgetown		1311	-5962	99	Bridzhtaun|Bridztaun|Bridztaunas
=BD Asia/Dhaka
Dhaka		2371	9041	10357	Daaka|Daca|Dacca|Daka|Dakah|Dakk|Dakka|Dakkae|Dakke|Dako|Deka|Dgaka|Dəkkə|Mujib City|Ntaka|Ntakka
Chittagong		2234	9183	3920	Cattagram|Cetagons|Chitagong|Chittagong Ghat|Chottogram|Citagaon|Citagong|Citagonga|Citagongas|Citagongo|Cittaqonq|Cottogram|Csittagong|Islamabad
Khulna		2281	8956	1342	Kkhelna|Kkhulna|Kulna|Kulno
Rājshāhi		2437	8860	700	Radzhshakhi|Rampur Baolia|Rampur Bauleah|Rampur Boalia
Comilla		2346	9119	389
Shibganj		2500	8932	379
Natore		2441	8899	369
Rangpur		2575	8925	343
Tungi		2389	9040	338
Narsingdi		2392	9072	281
Bagerhat		2266	8979	266
Cox’s Bāzār		2144	9201	254
Jessore		2317	8921	244
Nāgarpur		2406	8988	238
Sylhet		2490	9187	237
Mymensingh		2476	9041	225
Nārāyanganj		2361	9050	224
Bogra		2485	8937	210
Dinājpur		2563	8864	206
Barisāl		2270	9037	202
Saidpur		2578	8889	199
Pār Naogaon		2480	8895	192
Pābna		2401	8924	187
Paltan		2374	9041	184
Tāngāil		2425	8992	180
Jamālpur		2492	8995	168
Puthia		2437	8883	159
Nawābganj		2459	8827	142
Kushtia		2390	8912	136
Sonārgaon		2365	9062	130
Sātkhira		2271	8907	129
Sirajganj		2446	8971	127
Farīdpur		2361	8984	112
Sherpur		2502	9002	107
Bhairab Bāzār		2405	9098	105
Shāhzādpur		2418	8960	102
Bhola		2269	9064	99
Azimpur		2373	9039	97
Kishorganj		2444	9078	91
Bibir Hat		2268	9179	89
Habiganj		2438	9141	89
Mādārīpur		2317	9021	85
Feni		2301	9140	84
Lākshām		2324	9112	82
Ishurdi		2413	8907	82
Sarishābāri		2475	8983	81
Netrakona		2488	9073	79
Joypur Hāt		2510	8903	73
Thākurgaon		2603	8847	71
Pālang		2322	9035	68
Lalmonirhat		2592	8945	65
Rāipur		2304	9077	65
Tungipāra		2290	8990	62
Lakshmīpur		2294	9083	62
Maulavi Bāzār		2449	9177	57
Rāmganj		2310	9085	55
Narail		2316	8950	55
Pirojpur		2258	8998	54
Sandwīp		2251	9145	52
Sātkania		2208	9205	52
Patiya		2230	9198	51
Khagrachhari		2311	9197	50
Chilmāri		2556	8967	50
Nageswari		2597	8969	49
Panchagarh		2633	8856	49
Uttar Char Fasson		2223	9071	48
Parbatipur		2566	8893	48
Burhānuddin		2250	9072	46
Kālīganj		2341	8914	46
Dohār		2359	9014	46
Hājīganj		2325	9086	44
Bhātpāra Abhaynagar		2301	8944	43
Lālmohan		2234	9074	42
Jhingergācha		2311	8909	42
Mirzāpur		2410	9010	41
Sakhipur		2432	9017	41
Teknāf		2086	9230	41
Gaurnadi		2297	9022	41
Kālia		2304	8963	40
Bera		2408	8963	40
Mehendiganj		2282	9053	39
Chhāgalnāiya		2302	9151	39
Chhātak		2504	9167	39
Nālchiti		2264	9027	39
Bherāmāra		2402	8899	38
Phultala		2272	8951	38
Baniachang		2452	9136	38
Sarankhola		2231	8979	36
Shibganj		2469	8816	36
Pīrgaaj		2586	8836	35
Bājitpur		2422	9095	35
Char Bhadrāsan		2331	9023	34
Gafargaon		2443	9056	34
Badarganj		2567	8905	33
Bāndarban		2220	9222	33
Nabīnagar		2389	9097	32
Morrelgonj		2246	8986	32
Kesabpur		2291	8922	31
Bhāndāria		2249	9006	30
Mathba		2229	8996	30
Raojān		2254	9192	26
Manikchari		2284	9184	25
Muktāgācha		2476	9026	25
=BE Europe/Brussels
Brussels	BRU	5085	435	1019	Breissel|Brisel|Brisele|Briuselis|Brjuksel|Brueksel|Bruessel|Bruesszel|Bruiseal|Bruksel|Bruksela|Brukseli|Brukselo|Brusel|Brusela|Bruselas|Bruseles|Bruselj|Bruselo|Brussel|Brussele|Bruxel|Bruxelas|Bruxellae|Bruxelles|Brwsel|Bryssel|Bryusel|Bryxelles|Brüsszel|Kota Brusel
Antwerpen	VLG	5122	440	460	Amberes|Amberis|Amversa|Anberes|Antuairp|Antuerpen|Antuerpia|Antverpen|Antverpenas|Antverpene|Antverpeno|Antverpens|Antverpia|Antverpy|Antwarp|Antwerp|Antwerpa|Antwerpe|Antwerpia|Antwerpium|Antwerpn|Antwyrpijo|Anvers|Anversa|Anverse|Kota Antwerpen
Gent	VLG	5105	372	231
Charleroi	WAL	5041	444	200
Liège	WAL	5063	557	183
Brugge	VLG	5121	322	117
Namur	WAL	5047	487	106
Leuven	VLG	5088	470	93
Mons	WAL	5045	395	91
Deurne	VLG	5122	447	79
Aalst	VLG	5094	404	78
Mechelen	VLG	5103	448	78
La Louvière	WAL	5049	419	77
Kortrijk	VLG	5083	326	74
Hasselt	VLG	5093	534	69
Ostend	VLG	5122	293	69
Sint-Niklaas	VLG	5117	414	69
Tournai	WAL	5061	339	68
Genk	VLG	5097	550	64
Seraing	WAL	5058	550	61
Roeselare	VLG	5095	312	56
Verviers	WAL	5059	586	53
Mouscron	WAL	5074	321	52
Beveren	VLG	5121	426	45
Dendermonde	VLG	5103	410	43
Beringen	VLG	5105	523	41
Turnhout	VLG	5132	494	40
Dilbeek	VLG	5085	426	39
Heist-op-den-Berg	VLG	5108	473	38
Sint-Truiden	VLG	5082	519	38
Lokeren	VLG	5110	399	38
Braine-l'Alleud	WAL	5068	437	38
Brasschaat	VLG	5129	449	37
Vilvoorde	VLG	5093	443	37
Herstal	WAL	5066	562	37
Maasmechelen	VLG	5097	569	36
Waregem	VLG	5089	343	36
Châtelet	WAL	5040	453	35
Ieper	VLG	5085	289	35
Ninove	VLG	5083	403	35
Geel	VLG	5117	499	35
Halle	VLG	5073	423	34
Hoboken	VLG	5118	435	34
Knokke-Heist	VLG	5135	327	34
Schoten	VLG	5125	450	34
Grimbergen	VLG	5093	437	34
Lier	VLG	5113	457	33
Mol	VLG	5119	512	33
Wavre	WAL	5072	460	32
Binche	WAL	5041	416	32
Lommel	VLG	5123	531	32
Menen	VLG	5080	312	32
Tienen	VLG	5081	494	32
Evergem	VLG	5111	371	32
Heusden	VLG	5104	528	31
Wevelgem	VLG	5080	317	31
Geraardsbergen	VLG	5077	388	31
Sint-Pieters-Leeuw	VLG	5078	424	30
Houthalen	VLG	5103	537	30
Helchteren	VLG	5106	538	30
Tongeren	VLG	5078	546	30
Deinze	VLG	5098	353	30
Waterloo	WAL	5071	440	30
Bilzen	VLG	5087	552	30
Louvain-la-Neuve	WAL	5067	461	30
Courcelles	WAL	5046	437	29
Asse	VLG	5091	420	29
Zaventem	VLG	5088	447	28
Oudenaarde	VLG	5085	361	28
Aarschot	VLG	5099	484	28
Ans	WAL	5066	552	27
Ath	WAL	5063	378	27
Kapellen	VLG	5131	444	26
Izegem	VLG	5091	321	26
Arlon	WAL	4968	582	26
Temse	VLG	5113	421	26
Harelbeke	VLG	5085	331	26
Herentals	VLG	5118	483	26
Brecht	VLG	5135	464	26
Flémalle-Haute	WAL	5060	544	25
Soignies	WAL	5058	407	25
Lanaken	VLG	5089	565	25
Mortsel	VLG	5117	445	25
Zottegem	VLG	5087	381	24
Ronse	VLG	5075	360	24
Nivelles	WAL	5060	433	24
Andenne	WAL	5049	510	24
Maaseik	VLG	5110	578	24
Oupeye	WAL	5071	565	24
Overijse	VLG	5077	453	23
Zwevegem	VLG	5081	334	23
Beersel	VLG	5077	430	23
Wetteren	VLG	5101	388	23
Hamme	VLG	5110	414	23
Willebroek	VLG	5106	436	23
Saint-Nicolas	WAL	5063	553	23
Westerlo	VLG	5109	492	23
Diest	VLG	5099	505	23
Saint-Ghislain	WAL	5045	382	23
Manage	WAL	5050	424	22
Maldegem	VLG	5121	345	22
Fleurus	WAL	5048	455	22
Merelbeke	VLG	5099	375	22
Zedelgem	VLG	5114	314	22
Tubize	WAL	5069	420	22
Edegem	VLG	5116	445	22
Gembloux	WAL	5056	470	22
Rixensart	WAL	5071	453	22
Oostkamp	VLG	5115	323	21
Zemst	VLG	5098	446	21
Koksijde	VLG	5112	264	21
Chaudfontaine	WAL	5058	563	21
Nijlen	VLG	5116	467	21
Zoersel	VLG	5127	471	21
Tervuren	VLG	5082	451	21
Frameries	WAL	5041	390	21
Schilde	VLG	5124	458	20
Kontich	VLG	5113	445	20
Zele	VLG	5107	404	20
Braine-le-Comte	WAL	5061	415	20
Boussu	WAL	5043	379	20
Bornem	VLG	5110	424	20
Balen	VLG	5117	517	20
Huy	WAL	5052	523	20
Colfontaine	WAL	5041	386	20
Zonhoven	VLG	5099	537	20
Lochristi	VLG	5110	383	20
Poperinge	VLG	5085	273	20
Sint-Katelijne-Waver	VLG	5107	453	19
Tielt	VLG	5100	333	19
Herent	VLG	5091	467	19
Eeklo	VLG	5119	356	19
Torhout	VLG	5107	310	19
Aalter	VLG	5109	345	19
Hoogstraten	VLG	5140	476	19
Meise	VLG	5094	433	18
Quaregnon	WAL	5044	387	18
Zwijndrecht	VLG	5122	433	18
Morlanwelz-Mariemont	WAL	5046	425	18
Blankenberge	VLG	5131	313	18
Wuustwezel	VLG	5139	460	18
Eupen	WAL	5063	604	18
Sint-Genesius-Rode	VLG	5075	436	18
Middelkerke	VLG	5119	282	18
Kortenberg	VLG	5089	454	18
Kasterlee	VLG	5124	497	18
Diepenbeek	VLG	5091	542	18
Lessines	WAL	5071	384	18
Sint-Gillis-Waas	VLG	5122	412	18
Walcourt	WAL	5025	444	18
Kalmthout	VLG	5138	448	17
Ranst	VLG	5119	457	17
Lebbeke	VLG	5100	413	17
Wervik	VLG	5078	304	17
Stabroek	VLG	5133	437	17
Londerzeel	VLG	5100	430	17
Haaltert	VLG	5091	400	17
Visé	WAL	5074	570	17
Stekene	VLG	5121	404	17
Denderleeuw	VLG	5089	408	17
Dour	WAL	5040	378	17
Marche-en-Famenne	WAL	5023	534	17
Destelbergen	VLG	5106	380	17
Lede	VLG	5097	399	17
Essen	VLG	5147	447	17
Péruwelz	WAL	5051	359	17
Tessenderlo	VLG	5107	509	17
Herve	WAL	5064	579	17
Herzele	VLG	5089	389	17
Beerse	VLG	5132	485	16
Neerpelt	VLG	5123	544	16
Duffel	VLG	5110	451	16
Sint-Kruis	VLG	5121	325	16
Fléron	WAL	5062	568	16
Puurs	VLG	5107	429	16
Pont-à-Celles	WAL	5051	437	16
Boom	VLG	5109	437	16
Riemst	VLG	5081	560	16
Peer	VLG	5113	546	16
Diksmuide	VLG	5103	286	16
Lille	VLG	5124	482	15
Putte	VLG	5105	463	15
Soumagne	WAL	5061	575	15
Rotselaar	VLG	5095	472	15
=BF Africa/Ouagadougou
Ouagadougou		1237	-153	1087	Huagadugu|Ouagadouga|Ouankantounkou|Ougadougou|Owagadugu|Uagadougou|Uagadugu|Uagaduguo|Uaqaduqu|Vagadugu|Wagadugu
Bobo-Dioulasso		1118	-430	360
Koudougou		1225	-236	87
Ouahigouya		1358	-242	61
Banfora		1063	-477	60
Dédougou		1246	-346	45
Kaya		1309	-108	39
Dori		1404	-3	38
Tenkodogo		1178	-37	38
Réo		1232	-247	38
Houndé		1150	-352	37
Fada N'gourma		1206	36	34
Koupéla		1218	-35	32
Kombissiri		1207	-134	30
Garango		1180	-55	29
Nouna		1273	-386	29
Léo		1110	-211	27
Kongoussi		1333	-153	26
Diapaga		1207	179	26
Kokologo		1219	-188	26
Zorgo		1225	-62	24
Yako		1296	-226	23
Djibo		1410	-163	22
Titao		1377	-207	19
Pô		1117	-114	18
Tougan		1307	-307	18
Boulsa		1267	-57	17
Gourcy		1321	-236	17
Boussé		1266	-190	16
Manga		1166	-107	15
=BG Europe/Sofia
Sofia		4270	2332	1153	Safija|Serdica|Sofi|Sofiae|Sofie|Sofii|Sofij|Sofija|Sofijo|Sofio|Sofiya|Sofja|Sofya|Soifia|Sophia|Sredets|Suofeje|Szofia|Ulpia Serdica
Plovdiv		4215	2475	340
Varna		4322	2792	313
Burgas		4251	2747	196
Ruse		4385	2595	156
Stara Zagora		4243	2564	143
Pleven		4342	2462	119
Sliven		4269	2633	96
Dobrich		4357	2783	95
Shumen		4327	2692	87
Pernik		4260	2303	82
Yambol		4248	2650	80
Haskovo		4193	2556	80
Pazardzhik		4220	2433	76
Blagoevgrad		4202	2310	71
Veliko Tŭrnovo		4308	2563	66
Gabrovo		4287	2533	66
Vratsa		4321	2356	65
Kazanlak		4262	2540	55
Vidin		4399	2288	54
Asenovgrad		4202	2487	52
Kardzhali		4165	2537	51
Kyustendil		4228	2269	48
Montana		4341	2323	47
Dimitrovgrad		4205	2560	43
Lovech		4313	2472	42
Silistra		4412	2726	40
Razgrad		4353	2652	38
Targovishte		4325	2657	38
Dupnitsa		4227	2312	35
Gorna Oryahovitsa		4313	2570	33
Svishtov		4362	2535	32
Smolyan		4157	2471	32
Petrich		4140	2321	30
Samokov		4234	2355	27
Lom		4382	2324	27
Sandanski		4157	2328	26
Sevlievo		4303	2511	25
Nova Zagora		4248	2602	24
Velingrad		4203	2399	24
Troyan		4289	2472	21
Aytos		4270	2725	21
Botevgrad		4290	2378	21
Gotse Delchev		4157	2373	20
Karlovo		4263	2480	20
Karnobat		4265	2698	20
Panagyurishte		4250	2419	19
Svilengrad		4177	2620	19
Harmanli		4193	2590	19
Peshtera		4203	2430	19
Chirpan		4220	2533	17
Parvomay		4210	2522	17
Popovo		4335	2623	17
Rakovski		4227	2494	16
Berkovitsa		4324	2313	15
=BH Asia/Bahrain
Manama		2623	5059	147	Maenamae|Manaama|Manam|Manamae|Manamah|Manameh|Manamo|Menama|Mename
Al Muharraq		2626	5061	97
Ar Rifā‘		2613	5056	80
Dār Kulayb		2607	5050	65
Madīnat Ḩamad		2612	5051	53
Madīnat ‘Īsá		2617	5055	38
Sitrah		2615	5062	38
Jidd Ḩafş		2622	5055	32
=BI Africa/Bujumbura
Bujumbura		-338	2936	332
Muyinga		-285	3034	71
Gitega		-343	2992	41	Gitege|Kitega
Ruyigi		-348	3025	38
Ngozi		-291	2983	22
Rutana		-393	2999	21
Bururi		-395	2962	20
Makamba		-413	2980	20
Kayanza		-292	2963	19
Muramvya		-327	2961	18
=BJ Africa/Porto-Novo
Cotonou		637	242	780	Appi|Catonou|Cotonu|Katanu|Kotonou|Kotonu|Kotonuo|Kutonu
Abomey-Calavi		645	236	386
Djougou		971	167	237
Porto-Novo		650	260	234	Porto Neuvo|Porto Nobo|Porto Novas|Porto Novo|Portonovo|Portus Novus
Parakou		934	263	164
Bohicon		718	207	125
Kandi		1113	294	110
Lokossa		664	172	87
Ouidah		636	209	84
Abomey		718	199	82
Natitingou		1030	138	81
Savé		803	249	76
Nikki		994	321	54
Dogbo		680	178	41
Cové		722	234	39
Malanville		1187	338	37
Pobé		698	266	33
Savalou		793	198	30
Sakété		674	266	30
Comé		641	188	29
Bembèrèkè		1023	266	24
Bassila		901	167	24
Banikoara		1130	244	22
Kétou		736	260	22
Dassa-Zoumé		775	218	22
Tchaourou		889	260	21
Allada		667	215	20
Aplahoué		693	168	20
Tanguiéta		1062	127	20
=BL America/St_Barthelemy
Gustavia		1790	-6285	6	Goustavia|Gustaf|Gustavi|Gustavija|Gustavio|Guthavia|Qustaviya
=BM Atlantic/Bermuda
Hamilton		3229	-6478	1	Chamilton|Hamiltonas|Hamiltono|Khamilton|Khamiltun
=BN Asia/Brunei
Bandar Seri Begawan		489	11494	64	Banda Seri|Brunei|Brunei Town|Bruni
Kuala Belait		458	11423	31
Seria		461	11432	30
Tutong		480	11465	19
=BO America/La_Paz
Santa Cruz de la Sierra		-1779	-6318	1364	Santa Cruz
Cochabamba		-1739	-6616	900	Ciudad Cochabamba|Kocabamb|Kocabamba|Kochabamba|Kuchawampa|Quchapampa
La Paz		-1650	-6815	813	Chukiyawu|Chuqi Yapu|Chuqiyapu|Lapasa|Pax
Sucre		-1903	-6526	225	Chuqichaka|Chuquisaca|Ciudad Sucre|Ijoloti Sukre|Sik|Soukre|Sukre|Sukreh|Sukri|Sukro
Oruro		-1798	-6715	209
Tarija		-2154	-6473	159
Potosí		-1958	-6575	141
Sacaba		-1740	-6604	108
Montero		-1734	-6325	89
Quillacollo		-1739	-6628	87
Trinidad		-1483	-6490	84
Yacuiba		-2202	-6368	83
Riberalta		-1101	-6606	74
Tiquipaya		-1734	-6622	54
Guayaramerín		-1083	-6536	36
Bermejo		-2273	-6434	35
Mizque		-1794	-6534	30
Villazón		-2209	-6559	30
Llallagua		-1842	-6658	28
Camiri		-2004	-6352	28
Cobija		-1103	-6877	27
San Borja		-1485	-6675	25
San Ignacio de Velasco		-1637	-6095	24
Tupiza		-2144	-6572	22
Warnes		-1752	-6317	22
Ascención de Guarayos		-1589	-6319	19
Villamontes		-2126	-6347	19
Cotoca		-1782	-6305	18
Villa Yapacaní		-1740	-6383	18
Santiago del Torno		-1799	-6338	16
Huanuni		-1829	-6684	15
Punata		-1754	-6583	15
=BQ America/Kralendijk
Kralendijk	BO	1215	-6827	3	Kralendajk|Kralendehjk|Kralendeikas|Kralendejk|Kralendiyk|Kralentik|Playa
=BR America/Araguaina
Palmas		-1017	-4833	196
Araguaína		-719	-4821	105
Gurupi		-1173	-4907	65
Miracema do Tocantins		-957	-4839	20
=BR America/Bahia
Salvador		-1297	-3851	2712	Bahia|Baia|Salvadora|Salvadoras|Sao Salvador|Soteropolis
Feira de Santana		-1227	-3897	482	Feira
Vitória da Conquista		-1487	-4084	253
Itabuna		-1479	-3928	206
Camaçari		-1270	-3832	189
Barreiras		-1215	-4499	158
Ilhéus		-1479	-3904	155
Lauro de Freitas		-1289	-3833	141
Jequié		-1386	-4009	127
Porto Seguro		-1645	-3906	123
Alagoinhas		-1214	-3842	123
Simões Filho		-1278	-3840	117
Eunápolis		-1638	-3958	114
Paulo Afonso		-941	-3821	85
Santo Antônio de Jesus		-1297	-3926	74
Irecê		-1130	-4186	64
Valença		-1337	-3907	63
Itapetinga		-1525	-4025	60
Guanambi		-1422	-4278	59
Serrinha		-1166	-3901	49
Senhor do Bonfim		-1046	-4019	48
Cruz das Almas		-1267	-3910	48
Jacobina		-1118	-4051	48
Itamaraju		-1704	-3953	48
Itaberaba		-1253	-4031	47
Santo Amaro		-1255	-3871	47
Brumado		-1420	-4167	42
Jaguaquara		-1353	-3997	41
Bom Jesus da Lapa		-1325	-4342	41
Catu		-1235	-3838	40
Ipiaú		-1413	-3974	39
Xique Xique		-1082	-4273	35
Poções		-1453	-4037	35
Conceição do Coité		-1156	-3928	35
Coaraci		-1464	-3955	32
Tucano		-1096	-3879	31
São Sebastião do Passé		-1251	-3850	31
Vera Cruz		-1263	-4103	31
Euclides da Cunha		-1051	-3902	30
Ubaitaba		-1431	-3932	28
Ribeira do Pombal		-1083	-3854	28
Entre Rios		-1194	-3808	27
Santo Estêvão		-1243	-3925	27
Ipirá		-1216	-3974	27
Caetité		-1407	-4247	27
Mucuri		-1809	-3955	27
Mata de São João		-1253	-3830	27
Canavieiras		-1567	-3895	26
Nazaré		-1303	-3901	26
Santaluz		-1126	-3937	25
São Francisco do Conde		-1263	-3868	25
Uruçuca		-1459	-3928	24
Rio Real		-1148	-3793	24
Campo Formoso		-1051	-4032	24
Itambé		-1524	-4062	24
Santa Maria da Vitória		-1339	-4420	23
Iaçu		-1277	-4021	23
Una		-1529	-3908	23
Jaguarari		-1026	-4020	23
Amargosa		-1303	-3960	23
Muritiba		-1292	-3925	22
Posto da Mata		-1789	-3986	22
Maracás		-1344	-4043	22
Morro do Chapéu		-1155	-4116	22
Conceição do Jacuípe		-1232	-3877	22
Gandu		-1374	-3949	22
Ruy Barbosa		-1228	-4049	21
Maragogipe		-1278	-3892	21
Barra		-1109	-4314	21
Itaparica		-1289	-3868	20
Nova Viçosa		-1789	-3937	20
Ibirataia		-1407	-3964	20
Livramento do Brumado		-1365	-4185	20
Ituberá		-1374	-3915	20
Ibicaraí		-1486	-3959	20
Santa Cruz Cabrália		-1628	-3902	20
Sobradinho		-1283	-3910	19
Mascote		-1556	-3930	19
Esplanada		-1180	-3794	19
Cícero Dantas		-1060	-3838	18
Ibotirama		-1219	-4322	17
Itororó		-1512	-4007	17
Capim Grosso		-1138	-4001	17
Pindobaçu		-1074	-4036	17
Riachão do Jacuípe		-1181	-3939	17
Seabra		-1242	-4177	17
Jeremoabo		-1007	-3848	17
Tapiramutá		-1185	-4079	17
Piritiba		-1173	-4056	16
Cachoeira		-1260	-3897	16
Buerarema		-1496	-3930	16
Conceição da Feira		-1251	-3900	16
Saubara		-1274	-3877	16
Ubatã		-1421	-3953	16
Conde		-1181	-3761	16
Itajuípe		-1468	-3937	16
Prado		-1734	-3922	15
Medeiros Neto		-1737	-4022	15
Araci		-1133	-3897	15
=BR America/Belem
Belém		-146	-4850	1408	Belen|Belena|Belenas|Bethlehem|Para|Vele
Ananindeua		-137	-4837	434
Macapá		4	-5107	339
Parauapebas		-607	-4990	196
Marabá		-538	-4913	146
Castanhal		-129	-4793	137
Santana		-6	-5118	84
Redenção		-803	-5003	82
Abaetetuba		-172	-4888	78
Tucuruí		-377	-4968	76
Paragominas		-297	-4748	70
Bragança		-105	-4677	57
Benevides		-136	-4824	50
Capanema		-120	-4718	48
Breves		-168	-5048	46
Cametá		-224	-4950	45
Xinguara		-710	-4994	44
Salinópolis		-61	-4736	41
Tucumã		-675	-5116	39
Tomé Açu		-242	-4815	34
Capitão Poço		-175	-4706	33
Ourilândia do Norte		-675	-5108	32
Barcarena		-151	-4863	30
Vigia		-86	-4814	29
São Miguel do Guamá		-163	-4748	28
Conceição do Araguaia		-826	-4927	27
Igarapé Miri		-197	-4896	27
Igarapé Açu		-113	-4762	24
Moju		-188	-4877	22
Portel		-194	-5082	21
Itupiranga		-513	-4933	21
Viseu		-120	-4614	19
Soure		-72	-4852	18
Mocajuba		-258	-4951	17
São Félix do Xingu		-664	-5199	16
Augusto Corrêa		-102	-4663	16
Tucumã		-18	-5005	15
=BR America/Boa_Vista
Boa Vista		282	-6067	235
=BR America/Campo_Grande
Campo Grande		-2044	-5465	729	Campus Magnus|Kampo Grande|Kampo Grandi
Dourados		-2222	-5481	162
Corumbá		-1901	-5765	97
Três Lagoas		-2079	-5170	79
Ponta Porã		-2254	-5573	56
Naviraí		-2306	-5419	36
Aquidauana		-2047	-5579	35
Paranaíba		-1968	-5119	32
Coxim		-1851	-5476	30
Jardim		-2148	-5614	24
Campo Verde		-2042	-5407	23
Maracaju		-2161	-5517	23
Rio Brilhante		-2180	-5455	19
Anastácio		-2048	-5581	19
Cassilândia		-1911	-5173	18
Bela Vista		-2211	-5652	18
Aparecida do Taboado		-2009	-5109	17
Sidrolândia		-2093	-5496	17
Rio Verde de Mato Grosso		-1892	-5484	17
Ladário		-1900	-5760	16
=BR America/Cuiaba
Cuiabá		-1560	-5610	522	Cuyaba|Kouiampa|Kujaba|Kuyaba
Várzea Grande		-1565	-5613	250
Rondonópolis		-1647	-5464	153
Sinop		-1186	-5550	116
Barra do Garças		-1589	-5226	52
Barra do Bugres		-1507	-5718	31
Pontes e Lacerda		-1523	-5934	29
Lucas		-1633	-5593	28
Aripuanã		-917	-6063	27
Jaciara		-1597	-5497	23
Poconé		-1626	-5662	21
Nova Xavantina		-1466	-5236	21
Nova Olímpia		-1480	-5729	19
Diamantino		-1441	-5645	16
=BR America/Eirunepe
Eirunepé		-666	-6987	17
=BR America/Fortaleza
Fortaleza		-372	-3854	2400	Ceara|Fartaleza|Fortalaetia|Fortalezae|Fortalezo
São Luís		-253	-4430	917	Maranham|Maranhao|San Luisas|Sao Louis|Sao Luiz|Saun Luis
Natal		-579	-3521	763	Natalo
Teresina		-509	-4280	745	Poti|Tehrehzina|Terezina|Theresina|Therezina
João Pessoa		-711	-3486	651	Cidade Felipea|Fredericia|Parahiba|Parahyba|Paraiba|Zhoao Pesoa|Zoan Pesoa|Zoao Pesoa
Campina Grande		-723	-3588	349
Caucaia		-374	-3865	275
Juazeiro do Norte		-721	-3932	225
Imperatriz		-553	-4749	218
Mossoró		-519	-3734	202
Maracanaú		-388	-3863	194
Sobral		-369	-4035	158
Parnamirim		-592	-3526	150
Caxias		-486	-4336	148
Parnaíba		-290	-4178	138
Timon		-509	-4284	124
Santa Rita		-711	-3498	120
Patos		-702	-3728	93
Bayeux		-712	-3493	91
Crato		-723	-3941	89
Barra do Corda		-551	-4524	87
Codó		-446	-4389	83
Bacabal		-429	-4479	72
Iguatu		-636	-3930	70
Balsas		-753	-4604	68
Santa Inês		-367	-4538	67
Aquiraz		-390	-3839	65
Picos		-708	-4147	57
Itapipoca		-349	-3958	56
Pacatuba		-398	-3862	55
Caicó		-646	-3710	55
Cabedelo		-698	-3483	55
Crateús		-518	-4068	53
Cascavel		-413	-3824	52
Horizonte		-410	-3848	51
Quixadá		-497	-3902	49
Floriano		-677	-4302	49
Sousa		-676	-3823	48
Tianguá		-373	-4099	46
Piripiri		-427	-4178	45
Camocim		-290	-4084	44
Aracati		-456	-3777	44
Cajazeiras		-689	-3856	44
Guarabira		-685	-3549	44
Canindé		-436	-3931	43
Pacajus		-417	-3846	42
Chapadinha		-374	-4336	41
Macaíba		-586	-3535	40
Russas		-494	-3798	39
Pinheiro		-252	-4508	39
Morada Nova		-511	-3837	37
Eusébio		-389	-3845	37
Beberibe		-418	-3813	37
Coelho Neto		-426	-4301	36
Açu		-558	-3691	36
Currais Novos		-626	-3652	36
Itapecuru Mirim		-339	-4436	35
Quixeramobim		-520	-3929	34
Coroatá		-413	-4412	34
Barbalha		-731	-3930	34
Ceará Mirim		-563	-3543	33
Itapagé		-369	-3959	32
Campo Maior		-483	-4217	32
Itaitinga		-397	-3853	31
Presidente Dutra		-529	-4449	30
Grajaú		-582	-4614	30
Limoeiro do Norte		-515	-3810	29
São João dos Inhamuns		-600	-4028	29
Altos		-504	-4246	29
Acaraú		-289	-4012	28
Icó		-640	-3886	28
São Mateus do Maranhão		-404	-4447	28
São José de Ribamar		-256	-4405	28
Santa Cruz		-623	-3602	28
Mamanguape		-684	-3513	28
Brejo Santo		-749	-3899	27
Viana		-322	-4500	27
Ipu		-432	-4071	27
Lago da Pedra		-429	-4524	26
Granja		-312	-4083	26
Colinas		-603	-4425	25
São Bento		-628	-3775	25
Boa Viagem		-513	-3973	25
Acopiara		-610	-3945	25
Santa Quitéria		-433	-4016	24
São Gonçalo do Amarante		-361	-3897	24
Nova Cruz		-648	-3543	23
Trairi		-328	-3927	23
Jaguaribe		-589	-3862	23
Pindaré Mirim		-361	-4534	23
Santa Luzia		-764	-4722	23
Baturité		-433	-3888	22
Pedro II		-442	-4146	22
Cururupu		-183	-4487	22
Nova Russas		-471	-4056	22
Várzea Alegre		-535	-4038	22
Guaiúba		-404	-3864	22
Jaguaruana		-483	-3778	22
Pombal		-677	-3780	22
Barras		-424	-4229	22
José de Freitas		-476	-4258	21
Vargem Grande		-354	-4392	21
Paracuru		-341	-3903	21
Oeiras		-703	-4213	21
Esperantina		-390	-4223	21
Pedra Branca		-545	-3972	20
João Câmara		-554	-3582	20
Catolé do Rocha		-634	-3775	20
Pentecoste		-379	-3927	20
São Raimundo Nonato		-902	-4270	20
São João dos Patos		-649	-4370	20
Itabaiana		-733	-3533	19
Canguaretama		-638	-3513	19
Piracuruca		-393	-4171	19
Esperança		-703	-3586	19
Paraipaba		-344	-3915	18
Areia Branca		-496	-3714	18
São Domingos do Maranhão		-558	-4439	18
Guaraciaba do Norte		-417	-4075	18
Macau		-511	-3663	18
Extremoz		-571	-3531	18
Timbiras		-426	-4394	18
Monteiro		-789	-3712	18
Buriti Bravo		-584	-4383	18
Campos Sales		-707	-4038	18
Estreito		-578	-4325	18
Mari		-706	-3532	18
Barreirinhas		-276	-4283	17
São Bento		-270	-4482	17
Lavras da Mangabeira		-675	-3896	17
Penalva		-329	-4517	17
Santa Quitéria do Maranhão		-352	-4255	17
Ipueiras		-703	-4045	17
Mombaça		-574	-3963	17
Solânea		-675	-3554	17
Arari		-345	-4478	17
Apodi		-566	-3780	17
Viçosa do Ceará		-356	-4109	17
Senador Pompeu		-559	-3937	17
Varjota		-419	-4048	16
Alagoa Grande		-716	-3563	16
Tuntum		-526	-4465	16
Parelhas		-669	-3666	16
Orós		-624	-3891	16
Carolina		-734	-4746	16
Santa Helena		-223	-4530	16
Itaporanga		-730	-3815	16
Valença do Piauí		-641	-4175	16
Conde		-726	-3491	16
Vitória do Mearim		-346	-4487	16
União		-459	-4286	16
Dom Pedro		-504	-4444	16
Belém		-669	-3553	16
São José de Mipibu		-607	-3524	15
Demerval Lobão		-536	-4268	15
=BR America/Maceio
Maceió		-967	-3574	955	Macayo|Masejas|Masejo|Maseyo
Aracaju		-1091	-3707	490	Arakazhu|Arakazu
Arapiraca		-975	-3666	167
Nossa Senhora do Socorro		-1085	-3713	164
São Cristóvão		-1101	-3721	72
Itabaiana		-1068	-3743	64
Rio Largo		-948	-3585	63
Estância		-1127	-3744	56
Marechal Deodoro		-971	-3590	51
Lagarto		-1092	-3765	45
Penedo		-1029	-3659	42
União dos Palmares		-916	-3603	41
São Miguel dos Campos		-978	-3609	41
Delmiro Gouveia		-939	-3800	35
Coruripe		-1013	-3618	31
Pilar		-960	-3596	31
Tobias Barreto		-1118	-3800	30
Barra dos Coqueiros		-1091	-3704	29
Santana do Ipanema		-938	-3725	26
Propriá		-1021	-3684	24
Laranjeiras		-1081	-3717	23
São Luís do Quitunde		-932	-3556	21
Murici		-931	-3594	20
Viçosa		-937	-3624	20
Atalaia		-950	-3602	19
Matriz de Camaragibe		-915	-3553	19
Nossa Senhora da Glória		-1022	-3742	19
Simão Dias		-1074	-3781	18
Porto Calvo		-904	-3540	17
Itabaianinha		-1127	-3779	17
Campo Alegre		-978	-3635	17
Maragogi		-901	-3522	16
Capela		-1050	-3705	16
Satuba		-956	-3582	16
Cajueiro		-972	-3645	15
=BR America/Manaus
Manaus		-310	-6002	1598	Manaos|Manos
Itacoatiara		-314	-5844	65
Parintins		-263	-5674	64
Manacapuru		-330	-6062	52
Coari		-408	-6314	50
Tefé		-337	-6472	45
Humaitá		-752	-6303	31
Tabatinga		-423	-6994	28
Rio Preto da Eva		-270	-5970	24
Maués		-338	-5772	22
Carauari		-488	-6690	18
Fonte Boa		-251	-6609	16
São Gabriel da Cachoeira		-12	-6709	15
=BR America/Porto_Velho
Porto Velho		-876	-6390	306
Ji Paraná		-1089	-6195	108
Vilhena		-1274	-6015	63
Ariquemes		-991	-6304	58
Cacoal		-1144	-6145	56
Pôsto Fiscal Rolim de Moura		-1308	-6228	38
Guajará Mirim		-1078	-6534	34
Jaru		-1044	-6247	28
Ouro Preto do Oeste		-1075	-6222	27
Pimenta Bueno		-1167	-6119	26
=BR America/Recife
Recife		-805	-3488	1478	Arrecife|Fernambucum|Mauricea|Pernambuco|Rehsifi|Resife|Resifi
Jaboatão		-818	-3500	703
Jaboatão dos Guararapes		-811	-3501	630
Olinda		-801	-3486	367
Paulista		-794	-3487	290
Caruaru		-828	-3598	235
Petrolina		-940	-4050	195
Cabo		-828	-3503	143
Garanhuns		-888	-3650	110
Vitória de Santo Antão		-812	-3529	107
São Lourenço da Mata		-800	-3502	88
Igarassu		-783	-3491	86
Abreu e Lima		-791	-3490	82
Santa Cruz do Capibaribe		-796	-3620	76
Carpina		-785	-3525	71
Gravatá		-820	-3556	61
Arcoverde		-842	-3705	57
Ipojuca		-840	-3506	53
Bezerros		-823	-3580	51
Serra Talhada		-799	-3830	51
Belo Jardim		-834	-3642	50
Escada		-836	-3522	48
Moreno		-812	-3509	45
Timbaúba		-751	-3532	45
Goiana		-756	-3500	44
Limoeiro		-787	-3545	42
Salgueiro		-807	-3912	42
Pesqueira		-836	-3670	42
Palmares		-868	-3559	42
Sirinhaém		-859	-3512	41
Araripina		-758	-4050	39
Barreiros		-882	-3519	36
Surubim		-783	-3575	35
Ribeirão		-851	-3538	30
Ouricuri		-788	-4008	29
Bom Conselho		-917	-3668	28
Brejo da Madre de Deus		-815	-3637	27
Nazaré da Mata		-774	-3523	26
Lajedo		-866	-3632	25
Afogados da Ingazeira		-775	-3764	25
Toritama		-801	-3606	24
Catende		-867	-3572	23
Águas Belas		-911	-3712	23
Jatobá		-918	-3827	21
Buíque		-862	-3716	20
Condado		-759	-3511	20
Gameleira		-858	-3539	19
Trindade		-776	-4027	19
Cupira		-862	-3595	19
São José do Egito		-748	-3727	18
Sertânia		-807	-3726	18
Custódia		-809	-3764	18
Floresta		-860	-3857	18
Tamandaré		-876	-3510	18
Lagoa do Itaenga		-794	-3529	18
Glória do Goitá		-800	-3529	17
Chã Grande		-824	-3546	17
Tabira		-759	-3754	17
Itapissuma		-778	-3489	17
Amaraji		-838	-3545	17
Água Preta		-871	-3553	16
Ipubi		-765	-4015	16
Cabrobó		-851	-3931	16
Pombos		-814	-3540	16
Rio Formoso		-867	-3516	16
=BR America/Rio_Branco
Rio Branco		-997	-6781	258
Cruzeiro do Sul		-763	-7268	80
Sena Madureira		-906	-6867	21
Tarauacá		-816	-7077	17
=BR America/Santarem
Santarém		-244	-5471	189
Altamira		-320	-5221	71
Itaituba		-428	-5598	65
Oriximiná		-177	-5587	36
Alenquer		-194	-5474	26
Óbidos		-192	-5552	25
Monte Alegre		-200	-5408	23
Almeirim		-152	-5258	20
=BR America/Sao_Paulo
São Paulo		-2355	-4664	10021	Sampa|San Paolo|San Paulas|San Paulo|San Paulu|San Pauluw|San Pawlo|San Poulo|Sanpaulu|Sao Paolo|Saun Paulu|Sawo Palo|Urbs Paulistana
Rio de Janeiro		-2291	-4318	6024	Rio|Riodezaneiro|Urbs Fluminensis
Belo Horizonte		-1992	-4394	2373	Bello Horizonte|Belo Hte|Belo Khorizonte|Belo Orizonte|Belo Orizonti|Belu Orizonti|Bhte
Brasília		-1578	-4793	2208	Bahsihleihya|Brasiliopolis|Braxilia|Braxiłia|Brazileje|Brazilia|Braziliavaros|Brazilija|Brazilja|Braziljo|Breselya|Mprazilia
Curitiba		-2543	-4927	1718	Corityba|Curityba|Curytiba|Kouritiba|Kouritimpa|Kuritib|Kuritiba|Kuritibae|Kuritibo|Kuritiwa|Kuritiyba|Kuriytyva|Kuryciba|Kurytyba
Porto Alegre		-3003	-5123	1373	Porto Alegri|Porto Alenkre|Portualegri|Portus Alacer|Puerto Alegre
Goiânia		-1668	-4925	1171	Goiana|Gojani|Gojanija|Goyania|Goyaniya
Guarulhos		-2346	-4653	1170
Campinas		-2291	-4706	1032	Kampinas|Kampinasas
Nova Iguaçu		-2276	-4345	1002	Nova Iguassu|Nova Iguasu
Duque de Caxias		-2279	-4331	818	Caxias
São Bernardo do Campo		-2369	-4656	743	Sao Bernardo
Osasco		-2353	-4679	678	Osasku
Santo André		-2366	-4654	662
Contagem		-1993	-4405	627	Kontazhen
Ribeirão Preto		-2118	-4781	620	Entre Rios|Ribeiran Pretas|Ribeirao|Ribejrao Preto
São José dos Campos		-2318	-4589	614	Vale Paraiba
Uberlândia		-1892	-4828	564	Uberlandija
Sorocaba		-2350	-4746	559	Sorokaba
Aparecida de Goiânia		-1682	-4924	511
Londrina		-2331	-5116	472
Juiz de Fora		-2176	-4335	470
Belford Roxo		-2276	-4340	466	Belford Rosho
Joinville		-2630	-4885	461	Zhoinvile|Zhoinvili|Zhojnvili|Zoinvilis
Niterói		-2288	-4310	456	Nictheroi|Nictheroy|Niteroj
São João de Meriti		-2280	-4337	455	Meriti|Merity
Florianópolis		-2760	-4855	413	Destero|Desterro|Florijanopolis|Floripa|Florjanopolisa|Santa Catherina
Santos		-2396	-4633	411	Baixada Santista|Santosas|Santus|Santusa|Urbs Sanctorum
Ribeirão das Neves		-1977	-4409	407	Neves|Nevez
Vila Velha		-2033	-4029	395
Serra		-2013	-4031	394
Diadema		-2369	-4662	391
Campos dos Goytacazes		-2175	-4133	387
Mauá		-2367	-4646	386
Betim		-1997	-4420	384
Caxias do Sul		-2917	-5118	381
São José do Rio Preto		-2082	-4938	375
Carapicuíba		-2352	-4683	361
Piracicaba		-2273	-4765	342
Itaquaquecetuba		-2349	-4635	337
Bauru		-2231	-4906	335
Montes Claros		-1673	-4386	332
Canoas		-2992	-5118	328
Mogi das Cruzes		-2352	-4619	326
São Vicente		-2396	-4639	324
Jundiaí		-2319	-4688	322
Pelotas		-3177	-5234	321
Anápolis		-1633	-4895	320
Vitória		-2032	-4034	313
Maringá		-2343	-5194	312
Guarujá		-2399	-4626	310
Franca		-2054	-4740	305
Blumenau		-2692	-4907	294
Foz do Iguaçu		-2555	-5459	294
Ponta Grossa		-2509	-5016	292
Limeira		-2256	-4740	290
Viamão		-3008	-5102	285
Suzano		-2354	-4631	283
Petrópolis		-2250	-4318	273
Uberaba		-1975	-4793	261
Cascavel		-2496	-5346	257
Novo Hamburgo		-2968	-5113	254
Barueri		-2351	-4688	252
Taubaté		-2303	-4556	252
Governador Valadares		-1885	-4195	251
Praia Grande		-2401	-4640	250
Volta Redonda		-2252	-4410	250
Santa Maria		-2968	-5381	249
Santa Luzia		-1977	-4385	244
Gravataí		-2994	-5099	239
Rio Verde		-1780	-5093	230
Ipatinga		-1947	-4254	229
Sumaré		-2282	-4727	228
Embu		-2365	-4685	222
Colombo		-2529	-4922	217
Taboão da Serra		-2363	-4679	215
Jacareí		-2331	-4597	213
Marília		-2221	-4995	212
Presidente Prudente		-2213	-5139	210
São Leopoldo		-2976	-5115	209
São Carlos		-2202	-4789	205
Hortolândia		-2286	-4722	204
Itapevi		-2355	-4693	202
Sete Lagoas		-1947	-4425	201
São José		-2821	-4916	200
Americana		-2274	-4733	196
Divinópolis		-2014	-4489	194
Planaltina		-1562	-4765	189
Santa Bárbara d'Oeste		-2275	-4741	188
Rio Grande		-3203	-5210	188
Cachoeiro de Itapemirim		-2085	-4111	187
Itaboraí		-2274	-4286	182
Rio Claro		-2241	-4756	180
Indaiatuba		-2309	-4721	180
Passo Fundo		-2826	-5241	180
Cotia		-2360	-4692	175
Francisco Morato		-2328	-4675	172
Araçatuba		-2121	-5043	170
Araraquara		-2179	-4818	168
Ferraz de Vasconcelos		-2354	-4637	168
Lages		-2782	-5033	165
Barra Mansa		-2254	-4417	164
Criciúma		-2868	-4937	162
Chapecó		-2710	-5262	160
Itajaí		-2691	-4866	156
Angra dos Reis		-2301	-4432	154
Nova Friburgo		-2228	-4253	153
Itapecerica da Serra		-2372	-4685	152
Guarapuava		-2539	-5147	151
Nilópolis		-2281	-4341	147
Poços de Caldas		-2179	-4656	147
Luziânia		-1625	-4795	144
Macaé		-2238	-4178	143
Ibirité		-2002	-4406	141
Paranaguá		-2552	-4853	141
Itu		-2326	-4730	138
São Caetano do Sul		-2362	-4655	136
Queimados		-2272	-4356	136
Pindamonhangaba		-2292	-4546	132
Sapucaia		-2983	-5115	131
Jaraguá do Sul		-2649	-4907	130
Mogi Guaçu		-2237	-4695	129
Itapetininga		-2359	-4805	126
Patos de Minas		-1858	-4652	126
Bragança Paulista		-2295	-4654	125
São José dos Pinhais		-2553	-4921	124
Teresópolis		-2242	-4298	124
Uruguaiana		-2975	-5709	123
Palhoça		-2765	-4867	122
Barbacena		-2123	-4377	122
Cachoeirinha		-2995	-5109	121
Toledo		-2471	-5374	119
Jaú		-2230	-4856	119
Cubatão		-2389	-4643	118
Pinhais		-2544	-4919	117
Varginha		-2155	-4543	117
Pouso Alegre		-2223	-4594	115
Botucatu		-2289	-4844	114
Jandira		-2353	-4690	114
Ribeirão Pires		-2371	-4641	112
Conselheiro Lafaiete		-2066	-4379	112
Resende		-2247	-4445	112
Araucária		-2559	-4941	111
Atibaia		-2312	-4655	111
Várzea Paulista		-2321	-4683	111
Araruama		-2287	-4234	110
Catanduva		-2114	-4897	110
Franco da Rocha		-2332	-4673	109
Cabo Frio		-2289	-4203	108
Araras		-2236	-4738	107
Poá		-2353	-4634	107
Umuarama		-2377	-5332	107
Apucarana		-2355	-5146	107
Santa Cruz do Sul		-2972	-5243	106
Guaratinguetá		-2282	-4519	106
Linhares		-1939	-4007	105
Esmeraldas		-1976	-4431	103
Birigui		-2129	-5034	102
Assis		-2266	-5041	102
Barretos		-2056	-4857	101
Colatina		-1954	-4063	101
Teófilo Otoni		-1786	-4151	101
Guaíba		-3011	-5132	101
Guarapari		-2067	-4050	101
Coronel Fabriciano		-1952	-4263	101
Itaguaí		-2285	-4378	101
Rio das Ostras		-2253	-4194	100
Itabira		-1962	-4323	99
Votorantim		-2355	-4744	99
Sertãozinho		-2114	-4799	99
Santana de Parnaíba		-2344	-4692	99
Bagé		-3133	-5411	99
Passos		-2072	-4661	99
Salto		-2320	-4729	98
Ubá		-2112	-4294	98
Ourinhos		-2298	-4987	98
Trindade		-1665	-4949	98
Arapongas		-2342	-5142	98
Araguari		-1865	-4819	97
Erechim		-2763	-5228	96
Japeri		-2264	-4365	95
Vespasiano		-1969	-4392	95
Campo Largo		-2546	-4953	95
Tatuí		-2336	-4786	94
Timóteo		-1958	-4265	92
Muriaé		-2113	-4237	91
Cambé		-2328	-5128	91
Bento Gonçalves		-2917	-5152	91
Caraguatatuba		-2362	-4541	91
Itanhaém		-2418	-4679	90
Santana do Livramento		-3089	-5553	90
Almirante Tamandaré		-2532	-4931	89
Planaltina		-1545	-4761	89
Valinhos		-2297	-4700	89
Nova Lima		-1999	-4385	88
Brusque		-2710	-4891	88
Barra do Piraí		-2247	-4383	88
Alegrete		-2978	-5579	87
Caieiras		-2336	-4674	87
Ituiutaba		-1897	-4946	85
Esteio		-2986	-5118	85
Sarandi		-2344	-5187	85
Itaperuna		-2120	-4189	84
Araxá		-1959	-4694	83
Itajubá		-2243	-4545	82
Lavras		-2125	-4500	81
Avaré		-2310	-4893	81
Formosa		-1554	-4733	81
Leme		-2219	-4739	81
Itumbiara		-1842	-4922	80
Maricá		-2292	-4282	80
Ubatuba		-2343	-4507	79
São João del Rei		-2114	-4426	79
Mogi Mirim		-2243	-4696	78
São Bento do Sul		-2625	-4938	78
Itaúna		-2008	-4458	77
São Mateus		-1872	-3986	77
Jataí		-1788	-5172	77
São João da Boa Vista		-2197	-4680	77
Lorena		-2273	-4512	77
São Sebastião		-2376	-4541	76
Embu Guaçu		-2383	-4681	76
Sapiranga		-2964	-5101	76
Pará de Minas		-1986	-4461	76
Campo Mourão		-2404	-5238	75
Cachoeira do Sul		-3004	-5289	75
Paranavaí		-2307	-5247	73
João Monlevade		-1981	-4317	73
Matão		-2160	-4837	72
Caçapava		-2310	-4571	72
Arujá		-2340	-4632	72
Cruzeiro		-2257	-4497	72
Patrocínio		-1894	-4699	72
Três Rios		-2212	-4321	72
Bebedouro		-2095	-4848	72
Alfenas		-2143	-4595	71
Ijuí		-2839	-5391	71
Paracatu		-1722	-4687	71
Votuporanga		-2042	-4997	70
Lins		-2168	-4974	69
Jaboticabal		-2125	-4832	69
Viçosa		-2075	-4288	69
São Sebastião do Paraíso		-2092	-4699	69
Itatiba		-2301	-4684	68
Tubarão		-2847	-4901	67
Pato Branco		-2623	-5267	66
Paulínia		-2276	-4715	66
Lajeado		-2947	-5196	65
Cruz Alta		-2864	-5361	65
Santo Ângelo		-2830	-5426	65
Curvelo		-1876	-4443	64
Caçador		-2678	-5101	64
Ouro Preto		-2039	-4351	64
Caldas Novas		-1774	-4863	64
Catalão		-1817	-4795	64
Três Corações		-2170	-4525	63
Peruíbe		-2432	-4700	63
Itapeva		-2398	-4888	63
Cataguases		-2139	-4270	63
Saquarema		-2292	-4251	62
Tupã		-2193	-5051	62
Fernandópolis		-2028	-5025	62
Senador Canedo		-1671	-4909	62
Itapira		-2244	-4682	62
Valença		-2225	-4370	61
Pirassununga		-2200	-4743	60
Unaí		-1636	-4691	60
Caratinga		-1979	-4214	60
Mococa		-2147	-4700	60
São Borja		-2866	-5600	60
Carazinho		-2828	-5279	59
Santa Rosa		-2787	-5448	59
Telêmaco Borba		-2432	-5062	59
Aracruz		-1982	-4027	58
Farroupilha		-2922	-5135	58
Francisco Beltrão		-2608	-5305	58
Lençóis Paulista		-2260	-4880	57
Vacaria		-2851	-5093	57
Cajamar		-2336	-4688	57
Janaúba		-1580	-4331	57
Vinhedo		-2303	-4698	56
Formiga		-2046	-4543	56
Cianorte		-2366	-5260	56
São Gabriel		-3034	-5432	55
Concórdia		-2723	-5203	55
Viana		-2039	-4050	55
São Pedro da Aldeia		-2284	-4210	55
Seropédica		-2274	-4371	55
Manhuaçu		-2026	-4203	55
Penápolis		-2142	-5008	54
Mairiporã		-2332	-4659	54
Montenegro		-2969	-5146	54
Campos do Jordão		-2274	-4559	53
Camaquã		-3085	-5181	53
Andradina		-2090	-5138	52
Biguaçu		-2749	-4866	52
Batatais		-2089	-4758	52
Rio do Sul		-2721	-4964	52
Pirapora		-1734	-4494	52
Içara		-2871	-4930	51
Rolândia		-2331	-5137	51
São Roque		-2353	-4714	51
Taquaritinga		-2141	-4850	50
Nova Odessa		-2278	-4730	49
Pedro Leopoldo		-1962	-4404	49
Porto Ferreira		-2185	-4748	49
Balneário Camboriú		-2699	-4863	49
Ibitinga		-2176	-4883	49
Congonhas		-2051	-4386	49
Boituva		-2328	-4767	49
União da Vitória		-2623	-5109	49
Parobé		-2963	-5083	49
Cornélio Procópio		-2318	-5065	48
Ponte Nova		-2042	-4291	48
Taquara		-2965	-5078	48
Guaxupé		-2131	-4671	48
Goianésia		-1532	-4912	48
Navegantes		-2690	-4865	48
Cosmópolis		-2265	-4720	48
Campo Belo		-2090	-4528	47
São José do Rio Pardo		-2160	-4689	47
Leopoldina		-2153	-4264	47
Santiago		-2919	-5487	47
Cachoeiras de Macacu		-2246	-4265	46
Mongaguá		-2409	-4662	46
Irati		-2547	-5065	46
Registro		-2449	-4784	46
Mariana		-2038	-4342	45
Olímpia		-2074	-4891	45
Itararé		-2411	-4933	45
Ibiporã		-2327	-5105	45
Orlândia		-2072	-4789	45
Mairinque		-2355	-4718	44
Indaial		-2690	-4923	44
Inhumas		-1636	-4950	44
Monte Carmelo		-1872	-4750	44
Jales		-2027	-5055	44
Três Pontas		-2137	-4551	44
Imbituba		-2824	-4867	43
Araranguá		-2894	-4950	43
Lagoa da Prata		-2002	-4554	43
Marechal Cândido Rondon		-2456	-5406	43
São Joaquim da Barra		-2058	-4785	43
Videira		-2701	-5115	42
Castro		-2479	-5001	42
Rio Negrinho		-2625	-4952	42
Monte Alto		-2126	-4850	42
Santos Dumont		-2146	-4355	42
Amparo		-2270	-4676	41
Garça		-2221	-4966	41
Piraquara		-2544	-4907	41
São Lourenço		-2212	-4505	41
Porto Feliz		-2321	-4752	41
Frutal		-2002	-4894	41
Venâncio Aires		-2961	-5219	41
Artur Nogueira		-2257	-4717	40
Estância Velha		-2965	-5117	40
Bom Despacho		-1974	-4525	40
Monte Mor		-2295	-4732	40
Mafra		-2611	-4981	40
Serrana		-2121	-4760	40
Laguna		-2848	-4878	40
Itabirito		-2025	-4380	39
Pedreira		-2274	-4690	39
Palmas		-2648	-5199	39
Paraguaçu Paulista		-2241	-5058	39
Mineiros		-1757	-5255	39
Canoinhas		-2618	-5039	39
Presidente Epitácio		-2176	-5212	39
Cabreúva		-2331	-4713	39
Lagoa Santa		-1963	-4390	38
Mandaguari		-2355	-5167	38
Rio Grande da Serra		-2374	-4640	38
Pederneiras		-2235	-4877	38
Nanuque		-1784	-4035	38
Espírito Santo do Pinhal		-2212	-4668	37
Diamantina		-1825	-4360	37
Santa Cruz do Rio Pardo		-2290	-4963	37
Barra Bonita		-2249	-4856	37
Capâo Bonito		-2401	-4835	37
Ituverava		-2034	-4778	37
Dom Pedrito		-3098	-5467	37
Itapema		-2709	-4861	37
Rosário do Sul		-3026	-5491	37
Cristalina		-1677	-4762	37
São Francisco do Sul		-2624	-4864	36
Vargem Grande do Sul		-2183	-4689	36
Paracambi		-2261	-4371	36
Rio Bonito		-2271	-4261	36
Capão da Canoa		-2975	-5001	36
Bertioga		-2385	-4614	36
Capivari		-2299	-4751	36
Paraíba do Sul		-2216	-4329	36
Cerquilho		-2316	-4774	35
Santo Antônio da Platina		-2329	-5008	35
Jacarezinho		-2316	-4997	35
Januária		-1549	-4436	35
Tramandaí		-2998	-5013	35
Jardinópolis		-2102	-4776	35
Oliveira		-2070	-4483	35
Itaqui		-2913	-5655	35
Osório		-2989	-5027	35
Itápolis		-2160	-4881	35
Paiçandu		-2346	-5205	34
Américo Brasiliense		-2172	-4810	34
Santa Helena de Goiás		-1781	-5060	34
Aparecida		-2285	-4523	34
São Gotardo		-1931	-4605	34
Morrinhos		-1773	-4910	34
Guaíra		-2032	-4831	34
Medianeira		-2530	-5409	34
Presidente Venceslau		-2188	-5184	34
Além Paraíba		-2189	-4270	34
Boa Esperança		-2109	-4557	34
Timbó		-2682	-4927	34
Santa Isabel		-2332	-4622	34
Gaspar		-2693	-4896	34
São Manuel		-2273	-4857	34
Canela		-2936	-5081	34
Arcos		-2028	-4554	33
Caeté		-1988	-4367	33
Santo Antônio de Pádua		-2154	-4218	33
São Francisco		-1595	-4486	33
Machado		-2167	-4592	33
Xanxerê		-2688	-5240	33
Ilhabela		-2378	-4536	33
Torres		-2934	-4973	33
Porangatu		-1344	-4915	33
Cravinhos		-2134	-4773	33
Pontal		-2102	-4804	33
Salto de Pirapora		-2365	-4757	32
Curitibanos		-2728	-5058	32
Bocaiúva		-1711	-4381	32
Quirinópolis		-1845	-5045	32
Charqueadas		-2995	-5163	32
Tietê		-2310	-4771	32
São Luiz Gonzaga		-2841	-5496	32
Tremembé		-2296	-4555	32
Jaguariúna		-2271	-4699	32
Guapimirim		-2254	-4298	31
Campina Grande do Sul		-2531	-4906	31
Louveira		-2309	-4695	31
Adamantina		-2169	-5107	31
Minaçu		-1353	-4822	31
Palmeira das Missões		-2790	-5331	31
Matozinhos		-1956	-4408	31
Bom Jesus do Itabapoana		-2113	-4168	31
Agudos		-2247	-4899	31
Jaguariaíva		-2424	-4971	31
Guariba		-2136	-4823	30
Jaraguá		-1576	-4933	30
Panambi		-2829	-5350	30
Garibaldi		-2926	-5153	30
Candelária		-2967	-5279	30
Novo Horizonte		-2147	-4922	30
Uruaçu		-1452	-4914	30
Iturama		-1973	-5020	30
Jaguarão		-3257	-5338	30
Ibaté		-2195	-4800	30
Bandeirantes		-2311	-5037	29
Almenara		-1618	-4069	29
Igarapava		-2004	-4775	29
Visconde do Rio Branco		-2101	-4284	29
Porto União		-2624	-5108	29
Bariri		-2207	-4874	29
Santa Rita do Sapucaí		-2225	-4570	29
Várzea da Palma		-1760	-4473	29
Igrejinha		-2957	-5079	29
Pitangueiras		-2101	-4822	29
Nova Venécia		-1871	-4040	28
Iporá		-1644	-5112	28
Cândido Mota		-2275	-5039	28
João Pinheiro		-1774	-4617	28
Piedade		-2371	-4743	28
José Bonifácio		-2105	-4969	28
São Fidélis		-2165	-4175	28
Santa Vitória do Palmar		-3352	-5337	28
Cajati		-2474	-4812	28
Brumadinho		-2014	-4420	28
Guararapes		-2126	-5064	28
Niquelândia		-1447	-4846	28
Aguaí		-2206	-4698	28
Piuí		-2047	-4596	27
Taquari		-2980	-5186	27
São Pedro		-2255	-4791	27
Promissão		-2154	-4986	27
Mangaratiba		-2296	-4404	27
Rio Pardo		-2999	-5238	27
Barrinha		-2119	-4816	27
Marau		-2845	-5220	27
Andradas		-2207	-4657	27
Ouro Branco		-2052	-4369	27
Miracema		-2141	-4220	27
Itaperuçu		-2522	-4935	27
Carmo do Paranaíba		-1900	-4632	27
Biritiba Mirim		-2357	-4604	26
Rio Branco do Sul		-2519	-4931	26
Arraial do Cabo		-2297	-4203	26
Descalvado		-2190	-4762	26
Piracaia		-2305	-4636	26
Marialva		-2348	-5179	26
Goiatuba		-1801	-4935	26
Santa Fé do Sul		-2021	-5093	26
Santa Cruz das Palmeiras		-2183	-4725	26
Ibaiti		-2385	-5019	26
Salinas		-1617	-4229	26
Osvaldo Cruz		-2180	-5088	26
Cordeirópolis		-2248	-4746	26
Lapa		-2577	-4972	26
Rancharia		-2223	-5089	26
Santana do Paraíso		-1936	-4257	26
Marataizes		-2104	-4082	25
São Lourenço do Sul		-3137	-5198	25
Carangola		-2073	-4203	25
Pompéu		-1922	-4494	25
Piraju		-2319	-4938	25
Morro Agudo		-2073	-4806	25
Buritizeiro		-1735	-4496	25
Ilha Solteira		-2043	-5134	25
São Mateus do Sul		-2587	-5038	25
Mateus Leme		-1999	-4443	25
Pires do Rio		-1730	-4828	25
Soledade		-2882	-5251	25
Santa Rita do Passa Quatro		-2171	-4748	25
Juatuba		-1995	-4434	25
Lagoa Vermelha		-2821	-5153	24
Tupaciguara		-1859	-4870	24
Taiobeiras		-1581	-4223	24
Socorro		-2259	-4653	24
Estrela		-2806	-5094	24
Miguel Pereira		-2245	-4347	24
Capinzal		-2734	-5161	24
Iguape		-2471	-4756	24
Tanguá		-2273	-4271	24
Guanhães		-1877	-4293	24
Rio das Pedras		-2284	-4761	24
São Luís de Montes Belos		-1652	-5037	24
Guararema		-2341	-4603	24
Joaçaba		-2718	-5150	24
Armação de Búzios		-2275	-4188	23
Mirandopólis		-2113	-5110	23
Quaraí		-3039	-5645	23
São João Nepomuceno		-2154	-4301	23
Palotina		-2428	-5384	23
Rio Negro		-2611	-4980	23
Forquilhinha		-2875	-4947	23
Ibiúna		-2366	-4722	23
Goianira		-1650	-4943	23
Dois Vizinhos		-2573	-5306	23
Igaraçu do Tietê		-2251	-4856	23
Caxambu		-2198	-4493	23
Coromandel		-1847	-4720	23
Serra Negra		-2261	-4670	23
Santo Antônio do Monte		-2009	-4529	23
Campos Novos		-2740	-5122	23
Pereira Barreto		-2064	-5111	23
Casa Branca		-2177	-4709	22
Tijucas		-2724	-4863	22
Barão de Cocais		-1995	-4349	22
Braço do Norte		-2827	-4917	22
Itaí		-2342	-4909	22
Campos Gerais		-2123	-4576	22
Itaberaí		-1602	-4981	22
Corinto		-1838	-4446	22
Araçuaí		-1685	-4207	22
Pomerode		-2674	-4918	22
Nerópolis		-1641	-4922	22
Teutônia		-2945	-5181	22
Cláudio		-2044	-4477	22
Pirapozinho		-2228	-5150	22
Álvares Machado		-2208	-5147	22
Taquarituba		-2353	-4924	21
Santa Rosa de Viterbo		-2147	-4736	21
Igarapé		-2007	-4430	21
Guaramirim		-2647	-4900	21
Cambará		-2305	-5007	21
Conchal		-2233	-4717	21
Laranjal Paulista		-2305	-4784	21
Cambuí		-2261	-4606	21
Vassouras		-2240	-4366	21
Três Coroas		-2952	-5078	21
Portão		-2970	-5124	21
Ribeirão da Ilha		-2770	-4853	21
Freguesia do Ribeirao da Ilha		-2772	-4856	21
Dois Córregos		-2237	-4838	21
Pedra Azul		-1601	-4130	21
Frederico Westphalen		-2736	-5339	21
Sarzedo		-2004	-4414	21
Barra de São Francisco		-1875	-4089	21
Paty do Alferes		-2243	-4342	21
São João da Barra		-2164	-4105	21
Itupeva		-2315	-4706	21
Flores da Cunha		-2903	-5118	21
Colorado		-2284	-5197	20
São Pedro		-2242	-4297	20
Júlio de Castilhos		-2923	-5368	20
Abaeté		-1916	-4545	20
Castelo		-2060	-4118	20
Canguçu		-3139	-5268	20
Astorga		-2323	-5167	20
Penha		-2677	-4865	20
Capelinha		-1769	-4252	20
Guaporé		-2885	-5189	20
Posse		-1409	-4637	20
Campinas		-2759	-4861	20
Tambaú		-2170	-4727	20
Prata		-1931	-4892	20
Veranópolis		-2894	-5155	20
Guaçuí		-2078	-4168	20
Alegre		-2076	-4153	20
Itapuranga		-1556	-4995	20
Imbituva		-2523	-5060	20
Prudentópolis		-2521	-5098	20
Cajuru		-2128	-4730	20
Butiá		-3012	-5196	19
São Gonçalo do Sapucaí		-2189	-4560	19
Pinheiral		-2251	-4400	19
Elói Mendes		-2161	-4557	19
Conceição da Barra		-1859	-3973	19
Baixo Guandu		-1952	-4102	19
São Sepé		-3016	-5357	19
Aimorés		-1950	-4106	19
Pilar do Sul		-2381	-4772	19
Piraí		-2263	-4390	19
Carlos Barbosa		-2930	-5150	19
Goiás		-1593	-5014	19
Casimiro de Abreu		-2248	-4220	19
São Sebastião do Caí		-2959	-5138	19
Nepomuceno		-2123	-4523	19
Guaratuba		-2588	-4857	19
Pitangui		-1968	-4489	19
Bambuí		-2001	-4598	19
São Miguel do Araguaia		-1327	-5016	19
Águas de Lindóia		-2248	-4663	19
Ceres		-1531	-4960	19
Brotas		-2228	-4813	19
Pitanga		-2476	-5176	19
Palmeira		-2543	-5001	19
Ipameri		-1772	-4816	19
São Marcos		-2897	-5107	19
Tapes		-3067	-5140	19
Palmital		-2279	-5022	19
Santa Gertrudes		-2246	-4753	18
Martinópolis		-2215	-5117	18
Belo Oriente		-1922	-4248	18
Jacutinga		-2229	-4661	18
Ibiá		-1948	-4654	18
Laranjeiras do Sul		-2541	-5242	18
Santo Amaro da Imperatriz		-2769	-4878	18
Brodósqui		-2099	-4766	18
Ibirama		-2706	-4952	18
Três de Maio		-2777	-5424	18
Guará		-2043	-4782	18
Miguelópolis		-2018	-4803	18
Apiaí		-2451	-4884	18
Loanda		-2292	-5314	18
Tanabi		-2063	-4965	18
Ivoti		-2959	-5116	18
Barreiro do Jaíba		-1562	-4359	18
Santo Antônio de Posse		-2261	-4692	18
Monte Azul Paulista		-2091	-4864	18
Itamarandiba		-1786	-4286	18
Herval		-3202	-5340	18
Pompéia		-2211	-5017	18
Nova Prata		-2878	-5161	18
Jarinu		-2310	-4673	18
Camanducaia		-2276	-4614	18
Perdões		-2109	-4509	18
Bastos		-2192	-5073	18
Barra Velha		-2663	-4868	18
Piúma		-2084	-4072	18
Espinosa		-1493	-4282	18
Itapemirim		-2101	-4083	18
Quatro Barras		-2537	-4908	18
Caçapava do Sul		-3051	-5348	18
Jandaia do Sul		-2360	-5164	18
Pirajuí		-2200	-4946	18
Tupanciretã		-2908	-5384	17
Guaranésia		-2130	-4680	17
Mendes		-2253	-4373	17
Três Passos		-2746	-5393	17
Santo Anastácio		-2184	-5161	17
Regente Feijó		-2222	-5130	17
Encruzilhada do Sul		-3054	-5252	17
Viradouro		-2087	-4830	17
Iperó		-2335	-4769	17
São Jerônimo		-2996	-5172	17
Sacramento		-1987	-4744	17
Barroso		-2119	-4398	17
Silva Jardim		-2265	-4239	17
Iracemápolis		-2258	-4752	17
Aragarças		-1590	-5225	17
Itaocara		-2167	-4208	17
Piracanjuba		-1730	-4902	17
Santo Antônio do Amparo		-2095	-4492	17
Itapecerica		-2047	-4513	17
Carandaí		-2095	-4381	17
Encantado		-2924	-5187	17
Monte Santo de Minas		-2119	-4698	17
Orleans		-2836	-4929	16
Piraí do Sul		-2453	-4995	16
Águas Vermelhas		-1575	-4146	16
Carmo do Cajuru		-2018	-4477	16
Arroio do Meio		-2940	-5194	16
Monte Aprazível		-2077	-4971	16
Muzambinho		-2138	-4653	16
São Joaquim		-2829	-4993	16
Buritis		-1562	-4642	16
Paranapanema		-2339	-4872	16
Macatuba		-2250	-4871	16
Conceição das Alagoas		-1991	-4839	16
Antonina		-2543	-4871	16
Rubiataba		-1516	-4980	16
Padre Bernardo		-1517	-4828	16
Itapaci		-1495	-4955	16
Arroio Grande		-3224	-5309	16
Nova Petrópolis		-2938	-5111	16
Ipaba		-1941	-4242	16
Buri		-2380	-4859	16
Valparaíso		-2123	-5087	16
Coronel Vivida		-2598	-5257	16
Paraguaçu		-2155	-4574	16
Lajinha		-2015	-4162	16
Wenceslau Braz		-2387	-4980	16
Nova Granada		-2053	-4931	16
Itatinga		-2310	-4862	16
Anicuns		-1646	-4996	16
Cordeiro		-2203	-4236	16
Nova Era		-1975	-4304	16
Rolante		-2965	-5058	16
Campos Belos		-1304	-4677	16
Manhumirim		-2036	-4196	16
Schroeder		-2641	-4907	16
Jequitinhonha		-1643	-4100	15
Vazante		-1799	-4691	15
São Miguel do Iguaçu		-2535	-5424	15
Araçoiaba da Serra		-2351	-4761	15
Teodoro Sampaio		-2253	-5217	15
Celso Ramos		-2763	-5134	15
Sarandi		-2794	-5292	15
Pinhão		-2570	-5166	15
Resplendor		-1933	-4126	15
Paraty		-2322	-4471	15
Trindade		-2759	-4852	15
Santa Cecília		-2696	-5043	15
Cruzeiro do Oeste		-2378	-5307	15
=BS America/Nassau
Nassau		2506	-7734	228	Nasau|Nasauo|Naso|Nassaou|Nassau City
Lucaya		2653	-7867	47
Freeport		2653	-7870	27
=BT Asia/Thimphu
Thimphu		2747	8964	99	Tempu|Thimbu|Thimfou|Thimpago|Thimphou|Thimpu|Timbu|Timbuo|Timfou|Timfu|Timphu|Timpu|Tkhimpkhu
Punākha		2759	8988	22
Tsirang		2702	9012	19
Phuntsholing		2685	8939	17
=BW Africa/Gaborone
Gaborone		-2465	2591	208	Gabaroneh|Gaberones|Gaberones Village|Gaberono|Gaboron|Gaboronas|Nkamporone|Qaborone
Francistown		-2117	2751	90
Molepolole		-2441	2550	63
Selebi-Phikwe		-2198	2784	54
Maun		-1998	2342	50
Serowe		-2239	2671	47
Kanye		-2497	2533	45
Mahalapye		-2310	2681	44
Mogoditshane		-2463	2587	43
Mochudi		-2442	2615	37
Lobatse		-2522	2568	31
Palapye		-2255	2713	31
Ramotswa		-2487	2587	21
Thamaga		-2467	2554	21
Mosopa		-2477	2542	20
Letlhakane		-2141	2559	18
Tonota		-2144	2746	18
Janeng		-2542	2555	17
=BY Europe/Minsk
Minsk		5390	2757	1742	Minsc|Minscum|Minska|Minskaj|Minskas|Minsko|Minszk|Myensk|Myenyesk
Homyel'		5243	3098	481	Gomel|Gomela|Gomelis|Homel|Homiel|Homyel
Mahilyow		5392	3034	369
Vitebsk		5519	3020	343
Hrodna		5369	2383	317
Brest		5210	2369	301
Babruysk		5314	2922	221
Baranovichi		5313	2601	169
Barysaw		5423	2851	144
Pinsk		5212	2610	131
Orsha		5451	3042	125
Mazyr		5205	2925	112
Salihorsk		5279	2754	102
Maladzyechna		5432	2685	101
Navapolatsk		5553	2860	101
Lida		5388	2530	98
Polatsk		5549	2879	82
Zhlobin		5289	3002	73
Svyetlahorsk		5263	2974	71
Rechytsa		5236	3039	65
Slutsk		5303	2756	62
Horad Zhodzina		5410	2833	61
Slonim		5309	2532	51
Kobryn		5221	2436	51
Volkovysk		5316	2445	47
Kalinkavichy		5213	2933	37
Smarhon’		5448	2640	37
Rahachow		5309	3005	35
Asipovichy		5330	2864	35
Horki		5429	3099	34
Novogrudok		5359	2582	31
Vilyeyka		5449	2691	30
Byaroza		5253	2498	30
Krychaw		5371	3172	28
Luninyets		5225	2680	25
Dzyarzhynsk		5368	2714	25
Ivatsevichy		5271	2534	24
Hlybokaye		5514	2769	22
Pastavy		5512	2683	20
Mar’’ina Horka		5351	2815	20
Pruzhany		5256	2446	19
Dobrush		5241	3132	19
Bykhaw		5352	3025	18
Lyepyel’		5488	2870	17
Kalodzishchy		5394	2778	17
Mosty		5341	2454	16
Shchuchyn		5360	2475	16
Stowbtsy		5348	2674	16
Lyasny		5401	2770	15
=BZ America/Belize
Belize City		1750	-8820	61
San Ignacio		1716	-8907	17
Orange Walk		1808	-8856	15
Belmopan		1725	-8877	13	Belmopana|Belmopanas|Belmopano|Belmopanum|Hattieville|Mopan|Mpelmopan
=CA America/Blanc-Sablon
Lévis		4680	-7118	126
=CA America/Dawson_Creek
Fort St. John		5625	-12085	17
=CA America/Edmonton
Calgary		5105	-11409	1020	Calgaria|Kalgari|Kalgario|Kalgaris|Kalgary|Kalnkari|Kalqari|Kelgery
Edmonton		5355	-11347	712	Edmontona|Edmontonas|Edmontono|Edmundopolis|Edmuntun|Ehdmantan|Ehdmonton|Entmonton
Fort McMurray		5673	-11138	76
Red Deer		5227	-11380	74
Lethbridge		4970	-11282	71
Medicine Hat		5004	-11068	63
St. Albert		5363	-11364	58
Sherwood Park		5352	-11332	55
Grande Prairie		5517	-11880	41
Spruce Grove		5353	-11392	36
Lloydminster		5327	-11002	31
Airdrie		5130	-11404	25
Cranbrook		4950	-11577	19
Cochrane		5118	-11447	16
Camrose		5302	-11284	16
Leduc		5327	-11355	16
=CA America/Glace_Bay
Sydney		4614	-6018	106
Glace Bay		4620	-5996	20
=CA America/Halifax
Halifax		4465	-6357	359
Dartmouth		4467	-6358	101
Charlottetown		4623	-6313	42
Lower Sackville		4478	-6368	21
Truro		4537	-6327	21
New Glasgow		4558	-6265	19
=CA America/Moncton
Moncton		4609	-6480	109
Saint John		4527	-6606	88
Fredericton		4595	-6667	52
Dieppe		4608	-6469	19
Miramichi		4703	-6550	18
Edmundston		4737	-6833	17
Lutes Mountain		4614	-6491	16
=CA America/Regina
Saskatoon		5213	-10667	199
Regina		5045	-10462	176
Prince Albert		5320	-10577	35
Moose Jaw		5040	-10553	32
North Battleford		5278	-10830	19
Yorkton		5122	-10247	16
=CA America/St_Johns
St. John's		4756	-5271	99
Mount Pearl		4752	-5278	25
Corner Brook		4895	-5795	19
Conception Bay South		4750	-5300	17
=CA America/Thunder_Bay
Thunder Bay		4838	-8925	99
=CA America/Toronto
Toronto		4370	-7942	2600	Taronta|Torontas|Torontu|Torontum
Montréal		4551	-7359	1600	Monreal|Monreala|Monrealis|Monreyal|Mons Regius|Montreal City|Montreali|Montrealo
Ottawa		4541	-7570	812	Atava|Otava|Otavo|Otawa|Ottaba|Ottahua|Ottava|Ottavae
Mississauga		4358	-7966	669	Misisaga|Misisoga|Misisogo|Missisoga|Mississoga
North York		4377	-7942	636
Scarborough		4377	-7926	600	Skarboro
Québec		4681	-7121	529	Altepetl Quebec|Bandaraya Quebec|Cathair Quebec|Kebec Vile|Kebek|Kebeko|Kebeku|Kempek|Kota Quebec|Kuehbehk|Kvebek|Kvebeka|Kvebekas|Kwebek|Kwebek Shehiri|Quebec Ceety|Quebec City|Quebec Hiria|Quebecborg|Quebecceaster|Quebecstad|Tchubec
Hamilton		4325	-7985	520	Gamilton|Hamiltona|Hamiltonas|Hamiltono|Khamilton|Khamiltun
Brampton		4368	-7977	434	Bramptonas|Bramptono|Bramptun
Laval		4557	-7369	377
Etobicoke		4365	-7957	348
London		4298	-8123	347
Oshawa		4390	-7885	309
Windsor		4230	-8302	278
Markham		4387	-7927	262
Gatineau		4548	-7570	242
Vaughan		4384	-7950	239
Kitchener		4343	-8051	234
Longueuil		4553	-7352	229
Richmond Hill		4387	-7944	186
Barrie		4440	-7967	182
Nepean		4534	-7572	180
Oakville		4345	-7968	166
Burlington		4339	-7984	164
Greater Sudbury		4649	-8099	158
Saguenay		4842	-7107	144
St. Catharines		4317	-7924	132
Sherbrooke		4540	-7190	129
Cambridge		4336	-8031	120
Trois-Rivières		4635	-7255	120
Guelph		4355	-8026	116
East York		4369	-7933	115
Kingston		4423	-7648	114
Milton		4352	-7988	102
Waterloo		4347	-8052	97
Terrebonne		4570	-7365	95
Ajax		4385	-7903	90
Kanata		4530	-7592	90
Pickering		4390	-7913	88
Brantford		4313	-8027	88
Niagara Falls		4310	-7907	82
Willowdale		4377	-7940	79
Repentigny		4574	-7345	76
Peterborough		4430	-7832	76
Newmarket		4405	-7947	74
Sarnia		4298	-8240	72
Saint-Jean-sur-Richelieu		4531	-7326	72
Brossard		4545	-7347	70
Sault Ste. Marie		4652	-8433	66
Norfolk County		4283	-8038	61
Drummondville		4588	-7248	59
Aurora		4400	-7947	55
Saint-Jérôme		4578	-7400	55
Granby		4540	-7273	54
North Bay		4632	-7947	50
Welland		4298	-7925	50
Saint-Hyacinthe		4563	-7296	50
Belleville		4417	-7738	49
Dollard-Des Ormeaux		4549	-7382	49
Cornwall		4502	-7473	49
Blainville		4567	-7388	46
Chatham		4241	-8218	44
Timmins		4847	-8133	43
Châteauguay		4538	-7375	43
Quinte West		4418	-7757	43
Rimouski		4845	-6852	42
Saint-Eustache		4557	-7391	42
Sorel-Tracy		4604	-7311	42
Woodstock		4313	-8075	40
Boucherville		4559	-7344	39
Salaberry-de-Valleyfield		4525	-7413	39
Shawinigan		4657	-7275	38
St. Thomas		4277	-8118	36
Joliette		4602	-7342	35
Mascouche		4575	-7360	35
Mirabel		4565	-7408	35
Victoriaville		4605	-7197	34
Brant		4313	-8035	34
Ancaster		4322	-7999	33
Leamington		4205	-8260	33
Côte-Saint-Luc		4547	-7367	31
Saint-Georges		4611	-7067	31
Orangeville		4392	-8010	31
Stratford		4337	-8095	30
Orillia		4461	-7942	30
Pointe-Claire		4545	-7382	30
Baie-Comeau		4922	-6815	30
Alma		4855	-7165	30
Sainte-Julie		4558	-7333	29
Boisbriand		4562	-7383	26
Vaudreuil-Dorion		4540	-7403	26
Thetford-Mines		4609	-7131	26
Val-d'Or		4810	-7780	26
Prince Edward		4400	-7725	25
Sainte-Thérèse		4564	-7383	25
Fallingbrook		4548	-7548	25
Saint-Bruno-de-Montarville		4553	-7335	24
Midland		4475	-7988	24
East Gwillimbury		4410	-7944	24
Saint-Constant		4537	-7357	24
Brockville		4459	-7569	24
Rouyn-Noranda		4824	-7902	24
Owen Sound		4457	-8094	23
Chambly		4545	-7328	23
Sept-Îles		5020	-6638	23
La Prairie		4542	-7350	22
Varennes		4568	-7343	21
Clarence-Rockland		4555	-7529	21
Westmount		4548	-7360	20
Kirkland		4545	-7387	20
Lindsay		4435	-7873	20
Huntsville		4533	-7922	20
Beaconsfield		4543	-7387	19
Mont-Royal		4552	-7365	19
Beloeil		4557	-7321	19
Alliston		4415	-7987	19
Port Colborne		4290	-7923	19
Rivière-du-Loup		4783	-6954	19
Thorold		4312	-7920	18
Cobourg		4396	-7817	18
Dorval		4545	-7375	18
Amos		4857	-7812	18
Valley East		4667	-8100	17
Deux-Montagnes		4553	-7390	17
Les Coteaux		4528	-7423	17
Saint-Augustin-de-Desmaures		4674	-7145	17
Saint-Lazare		4540	-7413	17
Vanier		4544	-7566	17
Sainte-Catherine		4540	-7358	17
Buckingham		4559	-7542	17
L'Ancienne-Lorette		4679	-7135	17
Sainte-Catherine		4632	-7257	16
Rayside-Balfour		4661	-8121	16
Petawawa		4589	-7728	16
Fort Erie		4290	-7893	16
Candiac		4538	-7352	16
L'Assomption		4582	-7343	16
Collingwood		4448	-8022	16
Mont-Saint-Hilaire		4557	-7319	16
Saint-Basile-le-Grand		4553	-7328	16
Pembroke		4582	-7712	16
Magog		4527	-7215	16
Greater Napanee		4425	-7695	15
le Plateau		4544	-7578	15
=CA America/Vancouver
Vancouver		4925	-12312	600	Fankuver|Vancover|Vancuverium|Vanguve|Vankuver|Vankuvera|Vankuveris|Vankuvero|Vankuvur|Venkuver|Wankuwer
Surrey		4911	-12283	395
Victoria		4844	-12335	290
Burnaby		4927	-12295	203
Ladner		4909	-12308	200
Richmond		4917	-12314	182
Abbotsford		4906	-12225	152
Coquitlam		4928	-12278	140
Kelowna		4988	-11949	125
Delta		4914	-12291	102
Nanaimo		4917	-12394	85
Chilliwack		4917	-12195	77
Maple Ridge		4922	-12260	70
Kamloops		5067	-12032	69
White Rock		4902	-12280	66
Prince George		5392	-12275	66
New Westminster		4921	-12291	59
Port Coquitlam		4927	-12277	58
Vernon		5003	-12636	48
North Vancouver		4932	-12307	48
Vernon		5027	-11927	47
West End		4928	-12313	45
West Vancouver		4937	-12317	43
Penticton		4948	-11959	38
Campbell River		5002	-12524	33
Mission		4913	-12230	33
Courtenay		4969	-12499	33
North Cowichan		4884	-12369	32
West Kelowna		4986	-11958	29
Port Moody		4928	-12282	28
Walnut Grove		4916	-12264	26
Langley		4910	-12266	24
Langford		4845	-12350	22
Duncan		4878	-12370	22
Tsawwassen		4902	-12308	22
Port Alberni		4924	-12480	21
Terrace		5452	-12860	19
Oak Bay		4845	-12330	18
Squamish		4970	-12316	18
Pitt Meadows		4922	-12269	17
=CA America/Whitehorse
Whitehorse		6072	-13505	23
=CA America/Winnipeg
Winnipeg		4988	-9715	632	Gouinipenk|Uinipeg|Uinnipeg|Vinipeg|Vinipega|Vinipegas|Vinipego|Vinnipeg|Vinnipega|Vinnipeq|Winnipeg City
Brandon		4985	-9995	26
Kenora		4977	-9449	15
=CA America/Yellowknife
Yellowknife		6245	-11437	16
=CC Indian/Cocos
West Island		-1216	9682	0
=CD Africa/Kinshasa
Kinshasa		-433	1531	7786	Kincasa|Kinchasa|Kinchassa|Kinsas|Kinsasa|Kinsaso|Kinshase|Kinsjasa|Kinszasa|Kinxasa|Leopoldstad|Leopoldville|Quinxassa
Masina		-438	1539	485
Kikwit		-504	1882	187
Mbandaka		5	1826	184
Matadi		-584	1346	180
Boma		-585	1305	163
Bandundu		-332	1738	118
Gemena		326	1977	118
Bumba		219	2247	96
Mbanza-Ngungu		-526	1486	86
Lisala		215	2152	70
Gbadolite		428	2100	50
Moanda		-593	1237	50
Bulungu		-454	1860	48
Nioki		-272	1769	41
Inongo		-193	1829	40
Tshela		-500	1295	39
Mangai		-402	1953	37
Mushie		-302	1692	33
Boende		-28	2088	32
Businga		334	2089	29
Kasangulu		-458	1517	28
Bolobo		-216	1623	28
Libenge		365	1864	27
Kasongo-Lunda		-648	1682	20
Lukolela		-106	1718	15
=CD Africa/Lubumbashi
Lubumbashi		-1166	2748	1374	Elisabethville|Elizabethstad|Elizabethville|Lubumbashy|Lubumbasi|Lubumbasis|Lumumbashi
Mbuji-Mayi		-614	2359	875	Bakwanga|Mbuy Mayi
Kisangani		52	2519	539	Kisanganis|Singitini|Stanleystad|Stanleyville
Kananga		-590	2242	464	Kanange|Lulua|Luluabourg|Luluaburg
Likasi		-1098	2674	422	Jadotstad|Jadotsville|Jadotville|Likasis
Kolwezi		-1071	2547	418	Kolvezi
Tshikapa		-642	2080	267
Beni		49	2947	232
Bukavu		-249	2884	225
Mwene-Ditu		-701	2345	189
Uvira		-340	2914	170
Butembo		14	2929	155
Gandajika		-675	2395	154
Kalemie		-595	2919	147
Goma		-167	2923	144
Kindu		-294	2592	136
Isiro		277	2762	127
Ilebo		-433	2059	107
Bunia		156	3025	97
Kamina		-874	2500	74
Lodja		-352	2360	68
Kipushi		-1176	2725	62
Kabinda		-614	2448	59
Kasongo		-443	2667	55
Mweka		-485	2156	51
Buta		279	2473	50
Basoko		124	2362	44
Lubao		-539	2575	43
Lusambo		-498	2344	41
Bukama		-920	2585	39
Kampene		-360	2667	37
Kabare		-250	2879	37
Kambove		-1087	2660	37
Yangambi		77	2444	36
Luebo		-535	2142	35
Aketi		274	2378	35
Kongolo		-539	2700	32
Kabalo		-605	2691	30
Watsa		304	2954	25
Demba		-550	2227	22
Bondo		381	2369	18
Wamba		215	2799	17
Sake		-157	2904	17
=CF Africa/Bangui
Bangui		436	1855	542	Bangi|Bangis
Bimbo		426	1842	130
Mbaïki		387	1799	67
Berbérati		426	1579	62
Kaga Bandoro		699	1919	57
Bozoum		632	1638	40
Carnot		494	1588	38
Sibut		572	1907	34
Bambari		577	2068	33
Bria		654	2199	29
Bouar		593	1560	29
Bossangoa		649	1746	27
Nola		352	1605	27
Bangassou		474	2282	24
Damara		496	1870	20
Mobaye		432	2118	19
Paoua		724	1644	18
Boda		432	1747	17
Ippy		627	2122	17
Batangafo		730	1828	15
=CG Africa/Brazzaville
Brazzaville		-427	1528	1285	Braza|Brazavil|Brazavilis|Brazavilo|Mprazabil
Pointe-Noire		-478	1186	659	Puent Nuaras
Dolisie		-420	1267	104
Kayes		-420	1329	59
Owando		-48	1590	24
Ouésso		161	1605	24
Loandjili		-476	1186	23
Madingou		-415	1355	23
Gamboma		-188	1586	21
Impfondo		162	1806	21
Sibiti		-368	1335	19
Mossendjo		-295	1270	18
=CH Europe/Zurich
Zürich	ZH	4737	855	342
Genève	GE	4620	615	184
Basel	BS	4756	757	164
Bern	BE	4695	745	122	Bann|Beirn|Ben|Berna|Bernas|Berne|Berno|Bundesstadt
Lausanne	VD	4652	663	117
Winterthur	ZH	4751	872	92
Sankt Gallen	SG	4742	937	71
Lugano	TI	4601	896	63
Luzern	LU	4705	831	57
Biel/Bienne	BE	4714	725	49
Thun	BE	4675	762	42
Köniz	BE	4692	741	37
La Chaux-de-Fonds	NE	4710	683	37
Rapperswil	SG	4723	882	35
Schaffhausen	SH	4770	863	34
Fribourg	FR	4680	715	33
Chur	GR	4685	953	32
Neuchâtel	NE	4699	693	31
Vernier	GE	4622	608	30
Sitten	VS	4623	736	28
Emmen	LU	4708	827	27
Kriens	LU	4703	829	25
Yverdon-les-Bains	VD	4678	664	24
Zug	ZG	4717	852	23
Uster	ZH	4735	872	23
Montreux	VD	4643	691	23
Frauenfeld	TG	4756	890	22
Dietikon	ZH	4740	840	21
Baar	ZG	4720	853	21
Riehen	BS	4758	765	20
Dübendorf	ZH	4740	862	20
Meyrin	GE	4623	608	20
Carouge	GE	4618	614	19
Wettingen	AG	4747	832	18
Allschwil	BL	4755	754	18
Renens	VD	4654	659	18
Kreuzlingen	TG	4765	918	18
Jona	SG	4723	884	18
Onex	GE	4618	610	17
Gossau	SG	4742	925	17
Muttenz	BL	4752	765	17
Wil	SG	4746	905	17
Nyon	VD	4638	624	17
Bellinzona	TI	4619	902	17
Olten	SO	4735	790	16
Kloten	ZH	4745	858	16
Pully	VD	4651	666	16
Stadt Winterthur (Kreis 1)	ZH	4749	872	16
Littau	LU	4705	826	16
Baden	AG	4747	831	16
Horgen	ZH	4726	860	16
Grenchen	SO	4719	740	16
Vevey	VD	4646	684	16
Sierre	VS	4629	754	16
Aarau	AG	4739	804	16
Herisau	AR	4739	928	15
Seen (Kreis 3)	ZH	4748	877	15
Adliswil	ZH	4731	852	15
Steffisburg	BE	4678	763	15
Monthey	VS	4625	695	15
=CI Africa/Abidjan
Abidjan		535	-400	3677	Abican|Abidzan|Abidzana|Abidzanas|Abidzans|Abidzhan|Abigano|Abijan|Abiyan|Ampitzan
Abobo		542	-402	900
Bouaké		769	-503	567	Buake|Bvake|Bwake
Daloa		688	-645	216
San-Pédro		475	-664	197
Yamoussoukro		682	-528	195	Giamoussoukro|Jamusukra|Jamusukras|Jamusukro|Yamosukro|Yamousoukro|Yamoussokro|Yamoussoukrou|Yamussukro|Yamusukro
Korhogo		946	-563	167
Man		741	-755	139
Divo		584	-536	128
Gagnoa		613	-595	123
Abengourou		673	-350	104
Anyama		549	-405	101
Agboville		593	-421	82
Grand-Bassam		521	-374	74
Dabou		533	-438	70
Dimbokro		665	-471	67
Ferkessédougou		959	-519	62
Adzopé		611	-386	62
Bouaflé		699	-574	61
Sinfra		662	-591	60
Katiola		814	-510	60
Bondoukou		804	-280	58
Danané		726	-815	54
Oumé		638	-542	52
Séguéla		796	-667	51
Bingerville		536	-389	51
Issia		649	-659	50
Odienné		951	-756	50
Duekoué		674	-735	47
Agnibilékrou		713	-320	43
Daoukro		706	-396	40
Tengréla		1048	-641	39
Guiglo		654	-749	39
Toumodi		656	-502	39
Boundiali		952	-649	39
Lakota		585	-568	38
Aboisso		547	-321	38
Arrah		667	-397	37
Bonoua		527	-360	37
Akoupé		638	-389	36
Tiassalé		590	-482	35
Zuénoula		743	-605	34
Bongouanou		665	-420	34
Vavoua		738	-648	31
Affery		632	-395	30
Touba		828	-768	28
Bouna		927	-300	24
Sassandra		495	-609	23
Béoumi		767	-558	23
Biankouma		774	-761	23
Tanda		780	-317	20
Mankono		806	-619	19
Bangolo		701	-749	18
Tabou		442	-735	17
Adiaké		529	-330	17
Sakassou		745	-529	15
=CK Pacific/Rarotonga
Avarua		-2121	-15978	13	Avaroua|Avaruo
=CL America/Punta_Arenas
Punta Arenas		-5315	-7091	117
Puerto Natales		-5173	-7251	20
=CL America/Santiago
Santiago		-3346	-7065	4837	Ciles Santjagas|CiudadSantiago|Sanctiacobi|Santianko|Santjago
Puente Alto		-3361	-7058	510
Antofagasta		-2365	-7040	310
Viña del Mar		-3302	-7155	295
Valparaíso		-3304	-7163	282
Talcahuano		-3672	-7312	253
San Bernardo		-3359	-7070	250
Temuco		-3874	-7260	238
Iquique		-2021	-7015	227
Concepción		-3683	-7305	215
Rancagua		-3417	-7074	213
La Pintana		-3358	-7063	201
Talca		-3543	-7166	197
Arica		-1847	-7030	186
Coquimbo		-2995	-7134	161
Puerto Montt		-4147	-7294	160
La Serena		-2990	-7125	155
Chillán		-3661	-7210	150
Calama		-2246	-6892	143
Osorno		-4057	-7313	136
Valdivia		-3981	-7325	133
Quilpué		-3305	-7144	130
Copiapó		-2737	-7033	129
Los Ángeles		-3747	-7235	125
Lo Prado		-3344	-7073	104
Curicó		-3498	-7124	102
Villa Alemana		-3304	-7137	97
Coronel		-3703	-7314	93
San Antonio		-3359	-7161	86
Chiguayante		-3693	-7303	83
Ovalle		-3060	-7120	77
Linares		-3585	-7159	70
Quillota		-3288	-7125	68
Peñaflor		-3361	-7088	65
Melipilla		-3369	-7122	63
San Felipe		-3275	-7073	59
Los Andes		-3283	-7060	57
Buin		-3373	-7074	55
Talagante		-3366	-7093	52
Lota		-3709	-7316	50
Hacienda La Calera		-3278	-7122	49
Tomé		-3662	-7296	47
Penco		-3674	-7300	46
Coyhaique		-4558	-7207	46
Vallenar		-2858	-7076	45
Angol		-3780	-7272	45
Rengo		-3441	-7086	38
Constitución		-3533	-7241	38
Limache		-3302	-7127	36
Santa Cruz		-3464	-7137	33
Paine		-3381	-7074	33
Villarrica		-3929	-7223	32
San Carlos		-3642	-7196	32
Cauquenes		-3597	-7232	31
Curanilahue		-3748	-7334	31
Las Animas		-3981	-7322	30
Castro		-4247	-7377	30
San Vicente de Tagua Tagua		-3444	-7108	30
Lampa		-3329	-7088	29
Molina		-3511	-7128	29
Ancud		-4187	-7382	28
Machalí		-3418	-7065	28
Pucón		-3928	-7195	27
Parral		-3614	-7183	27
La Unión		-4029	-7308	26
Puerto Varas		-4132	-7299	25
La Ligua		-3245	-7123	25
Arauco		-3725	-7332	25
Victoria		-3823	-7233	25
Tocopilla		-2209	-7020	24
Graneros		-3407	-7073	23
El Monte		-3368	-7098	23
Illapel		-3163	-7117	23
San Vicente		-3443	-7108	23
San Javier		-3560	-7173	22
Lebu		-3761	-7365	22
Mulchén		-3772	-7224	22
Quellón		-4312	-7362	22
Lautaro		-3853	-7244	22
Nacimiento		-3750	-7267	21
Cañete		-3780	-7340	20
Nueva Imperial		-3874	-7295	19
Cabrero		-3703	-7240	18
Diego de Almagro		-2637	-7005	18
Chicureo Abajo		-3328	-7065	18
Chimbarongo		-3471	-7104	17
Puerto Aysén		-4540	-7269	17
Cartagena		-3355	-7161	17
Llaillay		-3284	-7096	17
Laja		-3728	-7271	17
Collipulli		-3795	-7243	16
Panguipulli		-3964	-7233	16
Loncoche		-3937	-7263	16
Río Bueno		-4033	-7296	15
=CM Africa/Douala
Douala		405	970	1338	Doula|Dual|Duala|Dualao|Ntouala
Yaoundé		387	1152	1299	Giaounte|Jande|Jaunde|Jaundeh|Jaundeo|Yaunde|Yawunde
Garoua		930	1340	437	Garua|Garva
Kousséri		1208	1503	436	Fort Fureau|Kusseri
Bamenda		596	1015	394
Maroua		1059	1432	320
Bafoussam		548	1042	291
Mokolo		1074	1380	275
Ngaoundéré		733	1358	231
Bertoua		458	1368	218
Edéa		380	1013	203
Loum		472	974	177
Kumba		464	945	144
Nkongsamba		495	994	117
Mbouda		563	1025	111
Dschang		544	1005	96
Foumban		573	1090	93
Ébolowa		290	1115	88
Guider		993	1395	85
Foumbot		551	1063	84
Bafang		516	1018	81
Yagoua		1034	1523	80
Mbalmayo		352	1150	80
Meïganga		652	1430	80
Bali		589	1001	73
Limbe		402	921	72
Bafia		475	1123	69
Wum		638	1007	69
Bangangté		514	1053	65
Tiko		408	936	56
Kribi		294	991	55
Mora		1105	1414	55
Sangmélima		293	1198	54
Kumbo		620	1067	54
Nkoteng		452	1203	50
Mutengene		409	931	47
Buea		415	924	47
Garoua Boulaï		588	1455	47
Batouri		443	1437	44
Fundong		625	1027	44
Fontem		547	988	43
Mbanga		450	957	43
Banyo		675	1182	41
Manjo		484	982	38
Melong		512	996	37
Tibati		647	1263	36
Muyuka		429	941	31
Obala		417	1153	30
Nanga Eboko		468	1237	30
Penja		464	968	28
Mbandjok		445	1190	27
Kaélé		1011	1445	25
Bamusso		446	890	25
Lagdo		906	1367	25
Tcholliré		840	1417	23
Bélabo		493	1330	23
Lolodorf		323	1073	22
Eséka		365	1077	22
Mamfe		575	931	19
Dizangué		377	998	19
Akonolinga		377	1225	17
Bogo		1073	1461	17
Tonga		497	1070	16
=CN Asia/Shanghai
Shanghai		3122	12146	22315	Sanchajus|Sangaj|Sangay|Sanghaj|Sanghay|Sanhaja|Sanhajo|Sanxay|Schanghai|Shangai|Shangaj|Shankhaj|Sjanghae|Sjanghai|Sjanghæ|Szanghaj|Thuong Hai|Xangai
Beijing		3991	11640	11717	Bac Kinh|Baekging|Behehzhin|Beijing Shi|Beising|Beixin|Bejdzing|Bejing|Beyjing|Beȝcinȝ|Pechin|Pechino|Pechinu|Pechinum|Pecinum|Peken|Pekin|Pekina|Pekinas|Peking|Pekini|Pekino|Peping|Pequim|Pequin|Peycing|Pikkin
Tianjin		3914	11718	11090	Thien Tan|Tiandzinas|Tianjin Shi|Tianjing|Tiantzin|Tiencin|Tiencsin|Tiendzin|Tientsin|Tjandzina|Tjangino|Tjencin|Tyantszin
Guangzhou		2312	11325	11071	Cantao|Canton|Guanchjou|Guanchzhou|Guanczou|Guandzhou|Guandzou|Guangdzou|Guangdzov|Guangjow|Guangzhou Shi|Guanzhou|Gvangjcouh|Kanton|Kantono|Kwangchow|Kwangtsjou|Puyun|Quancheum|Quancjou|Quang Chau|Shengcheng
Shenzhen		2255	11407	10358	Sencsen|Sendzenas|Senjeno|Senzen|Shendzen|Shiem Chun|Shumchun|Shundzhun|Tham Quyen|Tschhimtschun
Wuhan		3058	11427	9785	Gouchan|Owhan|Uhan|Uhana|Uhanas|Ukhan|Uxan|Vuhan|Vuhani|Vuhano|Vujhan|Vukhan|Wuhan Shi
Dongguan		2302	11375	8000	Dongguan City|Dunguan|Ntonkouan|Tungkuan|Tungkun|Đông Hoản
Chongqing		2956	10655	7458	Chongqing Shi|Chuncin|Chungking|Congcing|Congcingas|Congcingo|Csungking|Cuncjina|Trung Khanh|Tsjoengking|Yuzhou
Chengdu		3067	10407	7416	Cendu|Cengdu|Cengduo|Chehndu|Chendu|Chengdu Shi|Chundu|Csengtu|Cwngzduh|Txengdu
Nanjing		3206	11878	7165	Nam Kinh|Namkin|Nanchino|Nanchinum|Nandzing|Nandzjina|Nanjing Shi|Nankijn|Nankin|Nankinas|Nanking|Nankingo|Nanquim|Nanquin|Nanzging
Nanchong		3080	10608	7150	Nam Sung|Nanchung|Shunking
Xi’an		3426	10893	6501	Hsingan|Sian|Siana|Sianas|Sianfu|Siano|Siking|Singan|Xian
Shenyang		4179	12343	6256	Moukden|Mukden|Senjana|Senjang|Senjangas|Senjango|Shengking|Shenjang|Shenyan|Shenyang Shi|Shunjan|Sjenyang|Swnjyangh|Tham Duong
Hangzhou		3029	12016	6242	Hancheum|Hanczou|Handzou|Hang|Hang Chau|Hangchow|Hangcsou|Hangdzou|Hanggouo|Hangtsjou|Hangzcouh|Hangzhou Shi|Khanchzhou|Khandzhou|Khangdzou|Khanzhou|Xanchjou
Harbin		4575	12665	5879	Charbin|Charbinas|Charmpin|Harbin Shi|Harbina|Harbino|Kharbin|Pinkiang|Xarbin
Tai’an		3619	11712	5499	Taianfu
Suzhou		3130	12060	5346	Soochow|Soutsoou|Suchjou|Suchzhou|Sudzhou|Sudzou|Sugouo|Sutsjou|Suzhou Shi|Szucsou
Shantou		2337	11671	5329	Santou|Santouo|Shantow|Sjantou|Swatow|Sán Đầu
Jinan		3667	11700	4336	Cijnanz|Cinanum|Csinan|Dzinan|Dzinanas|Dzjinana|Ginano|Jinan Shi|Szinan|Tsinah|Tsinan|Tzinan
Zhengzhou		3476	11365	4254	Cencou|Cengcou|Cheng|Chengchow|Chzhehnchzhou|Chzhenchzhou|Cjencjou|Csengcsou|Cwngcouh|Czengczou|Dzendzou|Dzengdzou|Dzhundzhou|Genggouo|Trinh Chau|Tsentsoou|Zengzou|Zhengtsjou|Zhengzhou Shi
Changchun		4388	12532	4193	Cancuna|Cangcun|Cangcunas|Cangcuno|Cangzcenh|Chanchun|Changchuen|Changchun Shi|Csangcsun|Hsinking|Truong Xuan
Dalian		3891	12160	4088	Dairen|Dalian Shi|Dalny|Luda|Ntalian
Kunming		2504	10272	3855	Con Minh|Gvwnhmingz|Kounmink|Kuenming|Kunmin|Kunmina|Kunming Shi|Kunmingas|Kunmingo|Yunnanfu
Qingdao		3606	12038	3719	Chindao|Cindao|Cingdao|Cjindao|Csingtao|Qingdao Shi|Sindao|Thanh Đảo|Tsingtao|Tsingtau
Foshan		2303	11313	3600	Fachan|Fatshan|Fosan|Fosanas|Fosjan|Namhoi|Nanhoi|Nom Hoy|Phat Son
Puyang		2946	11989	3590	Pujiang|Pukiang|Pukianghsien|Puyang Jiedao
Wuxi		3157	12029	3544	Usi|Usis|Vuhszi|Vusi|Vusio|Vuzsiz|Wusih|Wusihsien|Wuxi Shi|Үshi
Xiamen		2448	11808	3531	Amoy|Hiyamin|Hsziamen|Shamen|Siamen|Siamenas|Sjamen|Sjamun|Xiamen Shi
Tianshui		3458	10574	3500
Ningbo		2988	12155	3492	Ninbo|Ningbo Shi|Ningpo
Shiyan		3265	11078	3460	Shijen|Shiyan Shi|Shujen|Thap Yen
Taiyuan		3787	11256	3427	Daiyienz|Taigiouan|Taijuan|Taijuana|Taiyuan Shi|Taiyuenum|Tajjuean|Tajjuen|Tajjüan|Tajuanas|Tajuano|Tayyuan|Thai Nguyen|Yangku|Yanka
Tangshan		3963	11818	3372	Tangsanas|Tangsano|Tanshan|Tongshan|Đường Sơn
Hefei		3186	11728	3310	Chefei|Hefei Shi|Hefejo|Hefejus|Heyfey|Hofej|Hop Phi|Hozfeiz|Khefej|Khehfehj|Khufej|Luchow|Luchowfu|Lunchow
Zibo		3679	11806	3129	Czybo|Dzubo|Truy Bac|Zhangdian
Changsha		2820	11297	3094	Cangsa|Cangzsah|Cansa|Changsja|Chansha|Csangsa
Shijiazhuang		3804	11448	2835	Chentow|Shiczjachzhuan|Shihjiazhuang|Shihkiachwan|Shihkiachwang|Shijiazhuang Shi|Shitszyachzhuan|Shizhjazhuan|Shudzjadzhuan|Sicsiacsuang|Sidziadzuangas|Sidzjadzuana|Sigjaguango|Sitziazouank|Swzgyahcuengh
Lanzhou		3606	10384	2628	Kaolan|Lan Chau|Lanchjou|Lanchow|Lanchowfu|Lancsou|Landzhou|Landzou|Langouo|Lantsjou|Lantsoou|Lanzcouh|Lanzhou Shi
Yunfu		2293	11204	2613	Van Phu|Wanfow
Nanchang		2868	11585	2358	Nam Xuong|Nancana|Nancangas|Nancano|Nanchan|Nancianga|Nancsang|Nanzcangh
Dadonghai		1822	10951	2000	Dadunkhaj
Ordos		3961	10978	1941	Erdos
Jilin		4385	12656	1882	Cat Lam|Csilin|Dzilin|Dzilinas|Gilino|Girin|Jilin Ceety|Jilin City|Jilin Hiria|Jilin Shi|Jilinstad|Kilin|Kirin|Kota Jilin|Yungki
Bayan Nur		4074	10739	1760
Kunshan		3138	12095	1600	Con Son|Kunsanas|Kunshan Shi|Yushan|Yushan Zhen
Xinyang		3212	11407	1591	Sinyang
Fushun		4189	12394	1401	Fushuncheng|Fusjun|Fusun|Fusunas|Fusuno|Phu Thuan
Luoyang		3468	11245	1391	Honan|Honanfu|Lac Duong|Lajan|Lojan|Lojang|Luojan|Luojang|Luojangas|Luojango
Guankou		2816	11363	1380	Liujang|Liuyang|Liuyang Shi
Handan		3660	11447	1358	Handan Shi|Handanas|Handano|Hàm Đan|Khandan
Baotou		4058	11002	1302	Bao Đầu|Baotou Shi|Bautouo|Paotou
Xuchang		3403	11386	1266	Hsuchow|Jiangguanchi|Syuychan
Yueyang		2937	11309	1200	Juehjan|Juejang|Nhac Duong|Yochau|Yochow|Youchou|Youchow
Anshan		4112	12299	1199	Ansanas|Ansano|Anshan Shi|Ansjan|Anxan
Tongshan		3418	11716	1199	Sjujchzhou|Suchow|Xuzhou
Fuzhou		2606	11931	1180	Focheum|Foochow|Foutsoou|Fouzhou|Fuchau|Fucheu|Fuchzhou|Fucsou|Fudzhou|Fudzou|Fugouo|Futsjou|Fuzcouh|Min Hsien|Minhow|Phuc Chau
Guiyang		2658	10672	1172	Guejang|Guejjan|Guijangas|Guijango|Guiyang Shi|Gujjan|Guyan|Guyyan|Gveiyangz|Kweichu|Kweiyang|Kweiyangfu|Queiyanga|Quy Duong
Lijiang		2687	10022	1138	Liczjan|Lidziangas|Liszyan
Datong		4009	11329	1053	Dagu|Daido|Datongas|Datongo|Datun|Datung|Đại Đồng
Changshu City		3165	12074	1048
Xianyang		3434	10870	1034	Ham Duong|Hszienjang|Sianjangas|Sienjan|Sienyanghsien|Sjanjang|Sjanjango|Syanyan|Xianyang Shi
Huainan		3263	11700	1028
Jieyang		2354	11637	1002	Chien Yang|Czejan|Kiehyang|Kityang|Rongcheng|Yet Duong
Zhu Cheng City		3600	11940	1000
Baoding		3885	11549	996	Baodin|Baodina|Baodingas|Bảo Định|Tsingyuan
Benxi		4129	12377	988	Ban Khe|Bensi|Bunsi|Pen Shi|Penki|Penkihu
Changzhou		3177	11995	949	Cangdzou|Canggouo|Chanchzhou|Chandzhou|Changchow|Changdzou|Changtsjou|Csangcsou|Thuong Chau|Wujin|Wutsin
Huaibei		3397	11679	903	Hoai Bac|Huaibejus|Huajbej|Huaybey|Khuajbehj|Khuajbej
Kaifeng		3480	11431	900	Kai Feng|Kajfehn|Kajfen|Kajfeng|Kajfyn|Kayfin|Khai Phong
Pingdingshan		3374	11330	890	Pindinshan|Pingdingsano|Pingdingsjan
Qiqihar		4734	12396	882	Ciciharas|Ciciharo|Cicikar|Cicikhar|Lungkiang|Qiqihaer|Qiqihar Shi|Tsitsihar|Zizikar
Wenzhou		2800	12067	866	Uundzhou|Vencsou|Vendzou|Vengou|Wenchow|Wentsjou|Wenzhou Shi|Yungkai|Yungkia
Nanning		2282	10832	804	Nam Ninh|Namzningz|Nanin|Naning|Naningas|Naningo|Nannin|Nannina|Nanning Shi
Anyang		3610	11438	781	Ahn Yang|Anjan|Anjang|Anjangas|Changteh|Changten|Dengtalu|Zhangde
Hohhot		4081	11165	774	Choech Chot|Chöch Chot|Hohhot Shi|Hohotas|Hohoto|Huhe Hoter|Huhehaote|Huhehot|Huhhot|Khokhot|Kweihwa|Kweisui|Suiyuan
Shangyu		3002	12087	770	Baiguan|Pekwan|Pokwan
Xining		3663	10176	768	Hszining|Shinin|Sihningz|Siniin|Sinin|Sining|Siningas|Siningfu|Sinino|Tay Ninh|Xining Shi
Qinhuangdao		3993	11959	760	Chinwangtao|Cinhuangdao|Cinhuangdauo|Cinkhuandao|Cinkhuangdao|Cjinhuandao
Hengyang		2689	11262	760	Hanh Duong|Henan|Henchow|Hengchow|Hengchowfu|Hengjang|Hengjangas|Khehnujan|Khengjang|Khunjan
Xinxiang		3519	11380	744	Hsinghsiang|Nangandao|Singsieng
Hegang		4735	13030	743	Hac Cuong|Hegang Shi|Hegangas|Hingshanchen|Hinshanchen|Hsiangyuantun|Hsinganchen|Khegan|Khegang|Khehgan|Khugan|Sinshan Chzhen
Langfang		3951	11669	720	Anci|Lanfan
Zhumadian		3298	11403	720
Yantai		3748	12144	719	Cheefoo|Chefoo|Chifu|Jantai|Jantaj|Yên Đài
Zhuzhou		2783	11315	709	Chu Chau|Chuchow|Chzhuchzhou|Cyu Cou|Dzhudzhou|Dzudzou|Gugou|Jianning|Zhutsjou|Zhuzhou Shi
Changzhi		3521	11174	700	Chanchzhi|Shitougeta
Zhangjiakou		4081	11488	693	Changchiakow|Changkiakow|Chzhanczjakou|Chzhantseyakou|Dzhandzjakou|Ganjakou|Kalgan|Khaalgan
Zigong		2934	10478	690	Cigung|Czygun|Dzigongas|Dzugun|Tzekung|Tzeliuching|Tzeliutsing|Tzuliutsing
Fuxin		4202	12166	689	Fusin|Fusinas|Phu Tan
Huangshi		3025	11505	688	Hoang Thach|Huangshi Shi|Huangsi|Huangsji|Hwangshih|Khuangshi|Khuanshi|Khuanshu|Shihhweiyao|Shihpao|Shikhoyya
Liaoyang		4127	12317	688	Liaojangas|Lieu Duong|Ljaojan|Ljaojang
Xiangtan		2785	11290	674	Siangtan|Siangtanhsien|Sjangtan|Sjantan|Tương Đàm|Xiangtan Shi
Puyang Chengguanzhen		3571	11501	666	Kaichow|Puyang
Nantong		3203	12087	666	Nam Thong|Nantun|Nantung|Tunchow|Tungchow
Mudanjiang		4458	12960	666	Mudancjan|Mudandziangas|Mudandzjan|Mudanjiang Shi|Mutankiang
Guilin		2528	11029	649	Guejlin|Guilin Shi|Gujlin|Gveilinz|Kweilin|Que Lam
Zhenjiang		3221	11946	633	Chenkiang|Chinkiang|Chinking|Tantuhsien|Zhenjiang Shi
Dandong		4013	12439	632	Andong|Antung|Dandong Shi|Dandun|Dandung|Đan Đông
Shaoguan		2480	11358	629	Kakong|Kiukianghsien|Kukiang|Kukong|Saoguan|Shaokwan|Shiuchow|Shiukuan|Thieu Quan
Yancheng		3336	12016	628	Diem Thanh|Jancengo|Jancheng|Jenchun
Panshan		4119	12205	625
Haikou		2005	11034	616	Hai Khau|Haijgouj|Haikou Shi|Haikow|Hajkou|Hajkouo|Heihow|Hoi Hao|Hoihau|Hoihow|Khajkou
Taizhou		3249	11991	612	Taichow|Taitsjou|Taizhou Shi|Tajchzhou|Tajdzhou|Tajdzou|Tajgou|Thai Chau
Xingtai		3706	11449	612	Hình Đài|Setay|Shunteh|Shuntehfu|Singtai|Singtaj|Sintaj|Yingtaihsien
Jinzhou		4111	12114	604	Cam Chau|Chin|Chinchow|Dzindzou|Gjingou|Jintsjou|Kinchou|Kintschou
Shuangyashan		4664	13115	600	Shuangjashan
Luancheng		3788	11465	597	Lwanchenghsien
Yingkou		4066	12223	591	Eiko|Inkou|Newchwang|Yingkou Shi|Yingkow
Zhangzhou		2451	11766	590	Changchow|Changchowfu|Chuong Chau|Chzhanchzhou|Dzangdzou|Dzhandzhou|Gangou|Lungki|Lunki|Zhangtsjou
Bengbu		3294	11736	577	Bang Phu|Bangbu|Behnbu|Benbu|Bunbu
Siping		4316	12438	556	Sipingjie|Ssupingkai|Supin|Sypin|Szeping|Szepingkai
Huai'an		3359	11902	555	Huaiyin|Hwaiyin|Qingjiang|Tsingkiangpo|Tsinkiangpu
Jiamusi		4680	13032	550	Czjamusy|Dziamusi|Gjamusi|Hwachwan|Jiamusi Shi|Kiamusas|Kiamusze
Neijiang		2958	10506	547	Nehjczjan|Neikiang|Neikianghsien|Nejgjan|Noi Giang
Yangzhou		3240	11944	540	Duong Chau|Janchzhou|Jancjou|Jandzhou|Jangdzou|Kiangtu|Yangchow|Yangtsjou
Guli		2888	12003	536	Yongkang
Tanggu		3902	11765	535	Taku|Tango
Jiangmen		2258	11308	532	Dziangmenas|Dzjanmun|Giang Mon|Gjanmen|Kongmoon|Kongmoon City|Kongmun|Pakhai|Sunwui|Wom Moon|Wong Mun
Cangzhou		3832	11687	528	Canchzhou|Candzhou|Cangdzou|Cangou|Cangzou|Changhsien|Thuong Chau|Tsang|Tsangchow
Changde		2903	11170	518	Cangde|Chandeh|Changde Shi|Changteh|Thường Đức|Wuling
Jiaozuo		3524	11323	518	Czjaoczo|Gjaoguo|Tieu Tac|Tsiaotso
Tonghua		4172	12593	510	Thong Hoa|Tunghwa|Tunkhua
Wuhu		3134	11837	508	Ouhu|Ukhu|Vuhu|Vukhu|Wuhu Shi
Zhuhai		2228	11357	501	Chau Hai|Chu Hai|Chzhukhaj|Dzhukhaj|Dzukhaj|Guhaj|Huengchow|Xiangzhou
Shashi		3031	11224	499	Shasi|Shaze|Shazhe
Wuwei		3793	10263	493	Liangzhou|Wuwei Shi
Jianshui		2428	10122	490
Qionghai		1924	11046	480	Jiaji|Jiaji Zhen|Kachek|Katchek|Qionghai Shi
Yichang		3071	11128	477	Ican|Ichan|Ichang|Jicang|Jichang|Nghi Xuong
Yinchuan		3847	10627	475	Inchuan|Incuanas|Jinchuan|Ngan Xuyen|Ningsia|Ningsiafu|Yinchuan Shi|Yinzconh
Zunyi		2769	10691	466	Cuenji|Dzuni|Gunji|Tsunyi|Tuan Nghia
Jiaxing		3075	12075	466	Czjasin|Dziasingas|Dzjasin|Gia Hung|Kashing
Liaoyuan		4290	12514	465	Dongliao|Laeojuan|Liaojuanas|Lieu Nguyen|Ljaojuen|Läojuan|Shian|Sian
Xiangyang		3204	11214	463	Fancheng|Fancheng Zhen|Siangfan|Siangyang|Xiangfan|Xiangfan Shi|Xiangyang Shi|Xiangyangfu
Dadukou		2655	10171	462	Dadukou Jiedao|Dukou|Panzhihua
Hengshui		3773	11570	456	Hanh Thuy|Khehnshuj|Khengshuej|Khenshuy
Jining		3541	11658	450	Csining|Czinin|Gjining|Tsining
Wenshan City		2336	10425	450	Wenshan
Chengde		4095	11796	449	Cengde|Chehndeh|Chengteh|Jehoi|Jehol|Thừa Đức|Tschongto
Bei’an		4827	12660	436	Lungchen|Pehanchen
Luqiao		2858	12137	428	Luqiaozhen
Chaozhou		2365	11662	425	Caodzou|Caogou|Chaochow|Chaochowfu|Chaochzhou|Chaodzou|Chaotsjou|Chauchow|Trieu Chau
Shaoxing		3000	12058	421	Saosing|Shaohing|Shaohingfu|Shaosin|Shaosing|Sjaoxing|Thieu Hung
Luohe		3356	11404	417	Lokheh|Luokhe
Yangquan		3786	11356	413	Duong Tuyen|Jancjuan|Jangcuen|Yangquan Shi
Chaoyang		4157	12046	410	Chaiyang|Chaojan
Jixi		4530	13096	404	Czisi|Dzisi|Jixi Shi|Kisi
Yangjiang		2186	11196	400
Weifang		3671	11910	395
Xinpu		3460	11916	392
Dezhou		3745	11631	380
Zhoukou		3363	11463	377
Putian		2544	11901	377
Zhangjiakou Shi Xuanhua Qu		4061	11504	373
Pingxiang		2762	11385	372
Fenghuang		2794	10960	370
Zhaoqing		2305	11246	362
Anqing		3051	11705	359
Anshun		2625	10593	352
Chifeng		4227	11896	347
Taihecun		4576	13085	345
Shiqi		2252	11339	342
Tieling		4229	12384	334
Jincheng		3550	11283	333
Yanji		4291	12951	327
Suizhou		3171	11336	324
Shangrao		2845	11794	319
Baicheng		4561	12282	317
Lianshan		4076	12085	313
Wusong		3095	11778	313
Jingdezhen		2929	11721	311
Shengli		3746	11849	306
Yangshuo		2478	11049	300
Xiuying		2000	11029	290
Beihai		2148	10910	290
Huizhou		2311	11442	289
Chuzhou		3232	11830	281
Linyi		3506	11834	271
Chengzhong		3094	11355	266
Wuzhou		2348	11132	266
Hulan Ergi		4720	12363	265
Mianyang		3147	10468	264
Tongliao		4361	12227	261
Jiujiang		2970	11600	259
Jining		4103	11311	259
Heze		3524	11547	255
Laohekou		3239	11167	253
Suihua		4664	12700	252
Liupanshui		2659	10483	252
Nanyang		3299	11253	252
Wafangdian		3962	12201	251
Rizhao		3543	11946	246
Ji’an		2712	11498	245
Hebi		3590	11419	245
Huayin		3457	11007	242
Yibin		2876	10464	242
Xiantao		3037	11344	239
Yuci		3768	11273	236
Linfen		3609	11152	233
Liaocheng		3646	11598	227
Huanggang		2368	11700	226
Jingling		3065	11310	225
Tongchuanshi		3507	10908	224
Xintai		3590	11775	222
Wuxue		2985	11555	221
Wuhai		3968	10682	218
Jinzhou		3910	12172	215
Guangyuan		3244	10582	213
Hailar		4920	11970	211
Daliang		2284	11325	210
Sanming		2625	11762	209
Hangu		3925	11779	208
Suzhou		3364	11698	205
Gaoping		3078	10610	204
Daqing		4658	12500	203
Yiyang		2859	11233	203
Linxia Chengguanzhen		3560	10321	202
Yuncheng		3502	11099	202
Kaiyuan		2370	10330	198
Mentougou		3994	11609	198
Xinhui		2246	11305	195
Ezhou		3040	11483	194
Humen		2282	11367	192
Haicheng		4085	12275	192
Zoucheng		3540	11697	191
Wanxian		3082	10837	189
Donghai		2295	11564	189
Baiyin		3655	10417	189
Laizhou		3718	11994	188
Zaoyang		3213	11275	185
Quanzhou		2491	11859	184
Baishan		4194	12642	184
Zaozhuang		3486	11755	184
Anda		4640	12531	181
Shangqiu		3445	11565	181
Xianning		2984	11432	179
Qianjiang		3042	11289	179
Chenzhou		2580	11303	179
Jingzhou		3035	11219	178
Zhenzhou		3228	11917	176
Xindi		2982	11347	176
Jiutai		4415	12583	175
Bozhou		3388	11577	174
Licheng		2330	11382	173
Weinan		3450	10951	172
Nanping		2665	11817	172
Dongling		4181	12358	171
Fuyang		3290	11582	170
Laiyang		3698	12071	170
Jingmen		3103	11220	168
Fuling		2971	10740	167
Ulanhot		4608	12208	166
Shanwei		2278	11535	166
Jiaozhou		3628	12000	165
Fendou		4521	13090	165
Tongzhou		3990	11666	163
Anbu		2345	11668	163
Xiaogan		3093	11392	160
Zhicheng		3030	11150	159
Huzhou		3087	12009	158
Nanpiao		4110	12075	157
Yichun		4772	12888	156
Lianghu		2999	12090	155
Beipiao		4179	12078	155
Guangshui		3162	11400	155
Leshan		2956	10376	154
Zhaodong		4607	12598	154
Xinzhou		3841	11273	154
Sanshui		2315	11289	154
Boshan		3648	11783	154
Yangchun		2217	11178	154
Linhai		2886	12114	153
Dingzhou		3851	11500	153
Weihai		3751	12211	153
Chenghua		2346	11677	152
Deyang		3113	10438	152
Yichun		2783	11440	152
Longfeng		4653	12510	152
Qingyuan		2370	11303	151
Gaomi		3638	11975	151
Loudi		2773	11199	151
Huangyan		2865	12127	150
Dunhua		4337	12824	149
Yulin		2263	11015	148
Chizhou		3066	11748	148
Sujiatun		4166	12334	148
Honggang		4640	12488	148
Qujing		2548	10378	146
Hanzhong		3308	10702	146
Xinji		3790	11520	146
Taishan		2225	11278	145
Sanya		1824	10951	145
Acheng		4555	12698	145
Jinchang		3850	10219	144
Meizhou		2429	11612	144
Jinhua		2911	11964	142
Jieshou		3326	11536	142
Gongzhuling		4350	12482	141
Shanhaiguan		4000	11975	140
Huadian		4296	12675	139
Fuyu		4518	12482	139
Chaohu		3160	11787	138
Jieshi		2281	11583	137
Shizuishan		3923	10677	137
Gejiu		2336	10315	136
Jiagedaqi		5042	12412	136
Shiqiao		2295	11336	135
Dali		2558	10021	134
Puqi		2972	11388	133
Ankang		3268	10902	133
Zhalantun		4801	12274	132
Dawukou		3904	10640	132
Majie		2503	10264	132
Hepo		2343	11583	131
Dazhou		3122	10750	131
Shuangcheng		4535	12628	131
Dongyang		2927	12023	130
Jiazi		2288	11607	130
Songjiang		3104	12121	130
Shangri-La		2783	9971	130
Wuda		3950	10671	130
Leiyang		2640	11286	129
Xuanzhou		3095	11876	128
Huaihua		2756	11000	127
Jiangyou		3177	10472	127
Xichang		2790	10226	127
Danshui		2280	11447	127
Macheng		3118	11502	126
Huicheng		2304	11629	126
Xiazhen		3480	11711	126
Haimen		2319	11661	125
Shahecheng		3694	11451	125
Suining		3051	10557	125
Yushu		4480	12653	125
Lecheng		2513	11335	124
Laiwu		3619	11766	124
Jiupu		4107	12295	124
Baoshan		4656	13142	124
Luoyang		2316	11427	123
Minzhu		4372	12733	123
Huangzhou		3045	11480	123
Xiulin		2972	11240	122
Zhoucun		3682	11782	122
Jiayuguan		3981	9829	122
Lianhe		4713	12927	121
Xilin Hot		4397	11603	121
Fengcheng		4045	12407	121
Zhaoyuan		3736	12041	120
Lhasa		2965	9110	119
Puning		2331	11617	118
Shunyi		4012	11665	118
Longjing		4277	12942	117
Qingzhou		3670	11848	117
Dasha		2311	11344	116
Yakeshi		4928	12073	116
Binzhou		3737	11802	116
Lengshuijiang		2769	11143	115
Tianfu		3726	12205	115
Wenchang		1962	11075	115
Mingshui		3672	11750	115
Yuyao		3005	12115	114
Pingshan		2299	11471	114
Songyuan		4513	12483	114
Maba		2468	11360	114
Guangming		4533	12278	113
Haikou		2478	10258	113
Shaowu		2734	11748	113
Kaiyuan		4253	12404	112
Beibei		2983	10644	112
Dongtai		3285	12031	111
Encheng		2219	11230	111
Zhuji		2972	12024	111
Qingnian		3684	11571	110
Mizhou		3599	11940	110
Linshui		3642	11420	110
Hailun		4746	12695	110
Shilong		2311	11385	110
Tieli		4698	12804	110
Dongxing		4536	13079	110
Heihe		5024	12749	109
Zhaotong		2732	10372	109
Hulan		4598	12660	109
Zhongxiang		3117	11258	109
Dehui		4453	12570	109
Nehe		4848	12483	108
Pingliang		3554	10669	108
Jiangyin		3191	12026	108
Jalai Nur		4945	11770	108
Shaping		2277	11296	108
Lianran		2492	10248	107
Longjiang		4733	12318	106
Buhe		3029	11223	106
Xinghua		3294	11983	106
Anqiu		3643	11919	106
Chengtangcun		3508	11719	105
Daxing		3974	11633	105
Pulandian		3940	12197	104
Jishu		4432	12680	104
Yuxi		2436	10254	104
Qianzhou		2832	10973	102
Qinzhou		2197	10863	101
Linxi		3971	11845	100
Zhangye		3893	10045	100
Kangding		3000	10196	100
Dongsheng		3982	10998	100
Meihekou		4253	12568	99
Xingcheng		4062	12072	99
Lishui		2846	11991	99
Renqiu		3870	11609	99
Xinshi		3105	11314	98
Chengzihe		4533	13107	98
Xishan		2767	11350	98
Hechuan		2999	10626	98
Xinyu		2780	11493	97
Fangshan		3969	11600	97
Lubu		2317	11228	96
Jinsha		3209	12107	96
Yicheng		3136	11982	96
Ducheng		2324	11153	96
Shenjiamen		2996	12230	95
Boli		4575	13057	95
Xiaoshan		3017	12026	95
Enshi		3030	10948	95
Wuchang		4491	12715	95
Yongchuan		2935	10589	94
Ximeicun		2499	11839	94
Yishui		3578	11863	94
Heyuan		2373	11468	94
Zhengjiatun		4351	12351	94
Dalai		4550	12430	93
Changping		4022	11623	93
Lianzhou		2478	11237	93
Dongcun		3678	12116	92
Danjiangkou		3254	11151	92
Zhongshu		2452	10377	92
Longquan		2467	10216	92
Yatou		3716	12244	92
Lingyuan		4124	11940	91
Duyun		2627	10752	91
Pingdu		3678	11995	91
Gaoyou		3279	11944	91
Yulinshi		3829	10974	91
Hanting		3677	11921	91
Baise City		2390	10661	91
Tongren		2772	10919	91
Xihe		3169	11347	90
Duobao		3067	11269	90
Sishui		3565	11728	90
Gantang		2744	11197	90
Huaidian		3343	11503	90
Yiwu		2932	12008	90
Jinjiang		2482	11857	90
Fujin		4726	13203	89
Huaicheng		2392	11218	89
Lucheng		3123	11728	89
Hede		3377	12026	89
Lengshuitan		2641	11160	89
Wangqing		4332	12976	89
Yingchuan		3416	11346	88
Hanchuan		3065	11377	88
Qiongshan		2001	11035	88
Xiangxiang		2773	11253	88
Deqing		3054	11996	88
Yanjiang		3012	10465	87
Mishan		4555	13188	87
Nenjiang		4917	12522	87
Shizilu		3517	11883	87
Zhaogezhuang		3977	11841	87
Qamdo		3113	9718	86
Nanfeng		2373	11180	86
Zhangjiajie		2913	11048	86
Helong		4254	12900	86
Hailin		4457	12939	86
Nanding		3675	11806	85
Guozhen		3437	10736	85
Dengzhou		3781	12076	85
Qufu		3560	11699	85
Laojunmiao		3983	9773	85
Zhoushan		2999	12220	84
Dazhong		3320	12046	84
Jinxiang		2743	12061	84
Xiannü		3243	11956	84
Lingdong		4657	13115	84
Nanzhang Chengguanzhen		3178	11183	84
Hecun		3653	11411	83
Ningyang		3576	11679	83
Jinshi		2960	11187	83
Yuanping		3872	11276	83
Pizhou		3431	11795	83
Changqing		3656	11673	83
Xindian		3680	11829	83
Yima		3474	11188	83
Shangzhi		4521	12797	82
Nangong		3736	11537	82
Lüshun		3880	12127	82
Quzhou		2896	11887	82
Shiwan		2300	11308	82
Tangping		2203	11194	82
Yudong		2939	10652	81
Feicheng		3526	11797	81
Shanting		3508	11746	81
Zhuanghe		3970	12299	80
Loushanguan		2814	10682	80
Baoying		3323	11931	80
Dashiqiao		4064	12250	80
Panshi		4294	12606	80
Rikaze		2925	8888	80
Taixing		3217	12001	80
Tangjiazhuang		3974	11845	79
Shouguang		3688	11874	79
Yanta		3624	11567	79
Zhuangyuan		3731	12083	79
Wuyang		3199	11625	79
Xiongzhou		2512	11430	79
Xinzhou		3087	11480	79
Shitanjing		3923	10634	79
Tumen		4297	12984	79
Youhao		4785	12884	78
Pingyi		3550	11763	78
Linping		3042	12030	78
Linkou		4529	13026	78
Bijie		2730	10529	78
Huangmei		3019	11602	78
Feicheng		3625	11677	78
Songling		3119	12072	78
Jishui		3373	11540	78
Linqu		3652	11854	77
Shulan		4442	12695	77
Yanzhou		3555	11683	77
Jiexiu		3702	11191	77
Hunchun		4287	13036	77
Huangshan		2971	11831	77
Liangxiang		3974	11613	77
Fenghua		2966	12141	77
Guigang		2310	10961	76
Yangliuqing		3914	11700	76
Qingquan		3045	11526	76
Lintong		3438	10921	76
Laixi		3686	12053	76
Yinzhu		3588	11998	76
Chaoyang		4266	12603	75
Shangmei		2774	11130	75
Fuyu		4780	12446	75
Huilong		3181	12166	75
Beidao		3457	10589	75
Yanggu		3611	11578	75
Shancheng		3480	11608	74
Nanma		3618	11815	74
Suixi		3389	11677	74
Xinmin		4199	12283	74
Gucheng Chengguanzhen		3227	11163	74
Xianshuigu		3899	11738	74
Yunyang		3345	11271	74
Guixi		2829	11721	74
Lanxi		2922	11947	74
Genhe		5078	12152	74
Luocheng		2938	10403	74
Juegang		3232	12119	73
Shixing		2495	11407	73
Dongdu		3585	11770	73
Dongkan		3400	11983	73
Jiuquan		3974	9852	73
Dingcheng		3213	11504	73
Lichuan		3030	10885	73
Lanxi		4626	12628	73
Miyang		2440	10344	72
Beichengqu		4044	11315	72
Xinzhi		3650	11170	72
Licheng		3143	11948	72
Zhoucheng		3591	11631	72
Caidian		3058	11403	72
Xiuyan		4029	12327	72
Lianzhou		2167	10920	71
Changtu		4278	12410	71
Anlu		3126	11368	71
Yilan		4632	12955	71
Guiping		2339	11007	71
Fu’an		2706	11965	71
Kuandian		4073	12478	71
Poyang		2899	11667	71
Yongfeng		2745	11217	71
Gongchangling		4112	12345	71
Jimo		3639	12046	71
Baiquan		4761	12608	70
Jiangyan		3251	12014	70
Shiguai		4071	11029	70
Fuyang		3005	11995	70
Haining		3054	12069	70
Mengcheng Chengguanzhen		3327	11657	70
Wangkui		4683	12648	70
Jiehu		3554	11846	69
Linjiang		4181	12691	69
Tantou		2603	11960	69
Xiaoshi		4130	12412	69
Jinjiang		1973	11001	69
Heishan		4169	12211	69
Binhe		3269	11283	69
Pengcheng		3643	11417	68
Shima		2445	11781	68
Mingguang		3278	11796	68
Ninghai		2929	12142	68
Chaihe		4476	12968	68
Minggang		3246	11405	68
Tangzhai		3443	11659	68
Dongfeng		4264	12551	68
Zhenlai		4585	12330	68
Songjianghe		4219	12748	68
Luorong		2441	10961	68
Wenling		2838	12138	67
Fuqing		2573	11937	67
Caohe		3023	11543	67
Pingzhuang		4204	11929	67
Fengkou		3008	11333	67
Liuhe		4224	12572	67
Wacheng		3378	11452	67
Tailai		4639	12341	67
Chengyang		3558	11883	67
Sanchazi		4208	12660	67
Lianyuan		2769	11166	67
Wuxi		2658	11186	66
Huinan		4262	12626	66
Luoyang		2496	11868	66
Bamiantong		4492	13052	66
Huanren		4126	12537	66
Qionghu		2884	11237	66
Huanan		4622	13053	66
Zhangjiagang		3187	12054	66
Xiaolingwei		3203	11885	66
Beidaihehaibin		3982	11952	66
Mengyin		3571	11793	66
Xiangcheng Chengguanzhen		3385	11348	66
Dashitou		4331	12851	66
Qingyang		3750	12126	66
Babu		2442	11152	66
Yebaishou		4140	11964	66
Huaiyuan Chengguanzhen		3296	11717	66
Xincheng		3363	11518	65
Bianzhuang		3485	11804	65
Hepingjie		4206	12692	65
Ningde		2666	11952	65
Fengrun		3983	11812	65
Kunyang		2767	12057	65
Wanning		1880	11038	65
Lincheng		1991	10969	65
Salaqi		4054	11051	65
Xunchang		2845	10471	65
Changli		3970	11915	64
Kaihua		2337	10428	64
Yunmeng Chengguanzhen		3106	11377	64
Qinggang		4668	12611	64
Yangcun		3936	11706	64
Zhicheng		3101	11991	64
Baihe		2213	10723	64
Mabai		2301	10445	64
Nanlong		3135	10606	63
Xiazhuang		3492	11864	63
Fuding		2733	12021	63
Botou		3807	11657	63
Baoqing		4633	13221	63
Kaitong		4481	12308	63
Pingnan		2354	11039	62
Dêqên		2996	9072	62
Songyang		3446	11303	62
Zhaozhou		4568	12532	62
Yucheng		3493	11647	62
Shuangyang		4352	12567	62
Nianzishan		4752	12288	62
Jinghong		2199	10073	62
Pingyin		3628	11645	62
Binzhou		4575	12748	62
Qingshuping		2738	11202	62
Zhaobaoshan		2997	12169	62
Hushitai		4194	12350	62
Huoqiu Chengguanzhen		3235	11629	62
Mudu		3126	12052	62
Nandu		2285	11082	62
Daye		3008	11495	62
Yingshang Chengguanzhen		3263	11627	62
Pumiao		2276	10848	62
Hancheng		3252	11235	62
Lishu		4330	12433	62
Oroqen Zizhiqi		5057	12372	62
Xianju		2885	12073	62
Jianguang		2819	11578	61
Dongning		4406	13112	61
Suicheng		3390	11793	61
Tianchang		3800	11402	61
Jijiang		2929	10625	61
Xifeng		4274	12472	61
Datong		3262	11706	61
Yicheng		3170	11226	61
Yanliang		3466	10923	61
Tahe		5233	12473	61
Erdaojiang		4178	12603	61
Tianpeng		3099	10394	61
Xixiang		3516	11287	61
Mujiayingzi		4212	11878	61
Langzhong		3155	10599	61
Longgang		3765	12033	60
Gushu		3156	11848	60
Wucheng		2960	11817	60
Yuxia		3406	10863	60
Runing		3300	11435	60
Zhijiang		3042	11175	60
Taozhuang		3485	11733	60
Zhujiajiao		3111	12106	60
Wuzhen		3075	12049	60
Jiangkou		2549	11920	60
Laibin		2370	10927	60
Pucheng		2792	11853	60
Wenshang		3573	11650	59
Zhaoyuan		4550	12513	59
Mingshui		4718	12590	59
Huazhou		3268	11208	59
Gannan		4791	12350	59
Hongjiang		2711	11000	59
Jian’ou		2704	11832	59
Fuli		4672	13114	59
Haizhou		3458	11913	59
Yigou		3581	11432	59
Langtoucun		4004	12434	59
Xiaoweizhai		2619	10751	59
Mingyue		4311	12892	59
Suozhen		3695	11810	59
Jidong		4522	13108	59
Fenyi		2781	11467	58
Chonglong		2978	10485	58
Xinglongshan		4396	12547	58
Tongchuan		3109	10509	58
Hongqiao		2677	11211	58
Dingtao		3507	11557	58
Juye		3539	11609	58
Hancheng		3546	11043	58
Santangpu		2741	11199	58
Anxiang		2940	11215	58
Huangpi		3088	11438	58
Shanhecun		4571	12858	58
Yantongshan		4329	12601	58
Guiren		3367	11819	57
Zhongxing		3370	11868	57
Langxiang		4695	12887	57
Fengxian		3470	11659	57
Suileng		4725	12710	57
Wenxing		2868	11288	57
Baishishan		4358	12757	57
Ninghai		3738	12161	57
Jinji		2323	11083	57
Weining		2685	10423	57
Daokou		3556	11451	57
Yashan		2220	10994	57
Nantai		4092	12280	56
Changleng		2870	11582	56
Hutang		3153	11949	56
Gaogou		3402	11919	56
Linghai		4117	12137	56
Zijinglu		3476	11297	56
Qinnan		3325	11991	56
Dalianwan		3903	12170	56
Changling		4427	12400	56
Linqiong		3042	10346	56
Anjiang		2732	11010	55
Xinqing		4829	12952	55
Taikang		4686	12444	55
Yutan		2826	11256	55
Bayan		4608	12740	55
Shilin		2482	10333	55
Huangnihe		4356	12802	55
Lingcheng		2271	11035	55
Manzhouli		4960	11743	55
Liaozhong		4151	12272	55
Nanzhou		2936	11240	54
Wulingyuan		2935	11054	53
Songling		4029	11827	52
Fengxiang		4758	13082	42
Gutao		3720	11218	42
Guye		3973	11844	41
Nagqu		3148	9206	30
Fuyuan		4836	13429	30
Bojia		2647	11197	25
Gantang		2672	10977	24
Wuyishan		2776	11803	23
Zhouzhuang		3112	12084	22
Erenhot		4365	11198	16
Suifenhe		4440	13115	15
=CN Asia/Urumqi
Zhongshan		2132	11057	3121
Ürümqi		4380	8760	3029	Dikhua|Ouroumtchi|Ouroumtsi|Tihwa|Tihwafu|Tikhua|Tikhva|Urumchi|Urumci|Urumcio|Urumcis|Urumczi|Urumptsi|Urumqi Shi|Urumtschi|Urumtsi|Urumutsi|Urunchi|Wulumuqi|Öremçe|Ürümcsi
Zhanjiang		2128	11034	638	Chankiang|Fort Bayard|Kwangchow|Kwangchowan|Kwangchowwan|Tram Giang|Tsamkong|Zhanjiang Shi
Shihezi		4430	8604	573	Shihezi Xiang|Shikhedze|Shikhedzy|Shikhehczy|Shixenze|Xihənzə
Huocheng		4405	8087	360
Aksu		4118	8028	340
Xinyuan		4343	8325	300
Kashgar		3947	7599	275
Karamay		4558	8489	260
Aral		4054	8127	260
Turpan		4295	8918	255
Changji		4401	8730	199
Korla		4176	8615	179
Gaozhou		2194	11085	166
Qapqal		4380	8109	160
Altay		4785	8813	139
Hami		4283	9351	137
Hotan		3711	7994	114
Wuchuan		2146	11077	104
Lianjiang		2165	11028	100
Xinyi		2237	11095	98
Baijiantan		4569	8514	94
Huazhou		2163	11058	92
Xucheng		2033	11017	83
Shache		3842	7724	83
Kuqa		4172	8293	68
Hoxtolgay		4652	8600	22
=CO America/Bogota
Bogotá		461	-7408	7674	Bagata|Bogot|Bogoto|Boqota|Buoguota|Mponkota|Wukuta
Cali		344	-7652	2393	Calium|Kali|Kalis
Medellín		625	-7556	2000	Medegin|Medelim|Medelin|Medeljina|Medeljinas|Medeljino
Barranquilla		1097	-7478	1380	Barankila|Barankilija|Barankilja|Barrankilya|Barranquilha|Killa|Quilla
Cartagena		1040	-7551	952	Carthagene|Kartachena|Kartageno|Kartakhena
Cúcuta		789	-7251	721	Kukuta
Bucaramanga		713	-7312	572	Bukaramanga
Pereira		481	-7570	440	Antigua Cartago|Cartago Viejo|Perejra
Santa Marta		1124	-7420	432
Ibagué		444	-7523	422	Ibage|Ibageh
Bello		634	-7556	393
Pasto		121	-7728	382
Manizales		507	-7552	358
Neiva		293	-7528	353
Soledad		1092	-7476	343
Villavicencio		414	-7363	322
Armenia		453	-7568	315
Soacha		458	-7422	314
Valledupar		1046	-7325	308
Itagüí		618	-7560	282
Montería		875	-7588	272
Sincelejo		930	-7540	261
Popayán		244	-7661	259
Floridablanca		706	-7309	252
Palmira		354	-7630	248
Buenaventura		388	-7703	240
Barrancabermeja		707	-7385	191
Dosquebradas		484	-7567	180
Tuluá		408	-7620	166
Envigado		618	-7559	163
Cartago		475	-7591	135
Maicao		1138	-7224	130
Florencia		161	-7561	130
Girardot City		430	-7481	130
Sogamoso		571	-7293	127
Guadalajara de Buga		390	-7630	118
Tunja		554	-7337	117
Girón		707	-7317	108
Malambo		1086	-7477	102
Magangué		924	-7475	100
Facatativá		481	-7435	95
Riohacha		1154	-7291	92
Duitama		582	-7303	92
Zipaquirá		502	-7400	91
Fusagasugá		434	-7436	89
Ciénaga		1101	-7425	88
Tumaco		179	-7879	87
Apartadó		788	-7663	86
Piedecuesta		699	-7305	86
Montelíbano		798	-7542	85
Ocaña		824	-7336	84
La Dorada		545	-7466	82
Ipiales		83	-7764	78
Quibdó		569	-7666	75
Aguachica		831	-7362	73
Yumbo		358	-7649	71
Arauca		708	-7076	69
Sabanalarga		1063	-7492	69
Chinchiná		498	-7560	69
Caldas		609	-7564	66
Villa del Rosario		783	-7247	65
Chía		486	-7406	65
Rionegro		616	-7537	62
Calarcá		453	-7564	62
Yopal		534	-7240	61
Sahagún		895	-7544	59
Fundación		1052	-7419	59
Los Patios		784	-7250	59
San Andrés		1258	-8171	58
Caucasia		799	-7519	58
Santa Rosa de Cabal		487	-7562	58
Espinal		415	-7488	56
Turbaco		1033	-7541	56
Cereté		888	-7579	56
El Banco		900	-7398	55
Funza		472	-7421	54
Pitalito		185	-7605	54
Puerto Tejada		323	-7642	54
Pamplona		738	-7265	54
Agustín Codazzi		1004	-7324	51
Turbo		809	-7673	51
Madrid		473	-7426	50
Arjona		1025	-7534	50
La Estrella		616	-7564	49
Copacabana		635	-7551	49
Plato		979	-7478	49
Chigorodó		767	-7668	48
El Carmen de Bolívar		972	-7512	48
Florida		332	-7623	47
Chiquinquirá		562	-7382	45
Jamundí		326	-7653	45
Pradera		342	-7624	45
Baranoa		1079	-7492	44
Piendamo		264	-7653	44
Sevilla		426	-7593	42
Santander de Quilichao		301	-7648	41
El Bagre		760	-7481	41
Acacías		399	-7376	41
Lorica		924	-7581	41
Segovia		708	-7470	40
Corozal		932	-7529	40
El Cerrito		369	-7631	38
Payandé		430	-7510	37
Planeta Rica		841	-7559	37
La Ceja		603	-7543	37
San Marcos		866	-7513	37
Montenegro		457	-7575	36
Villamaría		505	-7551	35
Puerto Berrío		649	-7440	34
La Virginia		490	-7588	34
San Gil		656	-7314	34
Pivijay		1046	-7462	33
San Onofre		974	-7553	33
Caicedonia		433	-7583	32
Granada		355	-7371	32
Belalcázar		265	-7597	32
Quimbaya		462	-7576	31
Mompós		924	-7443	31
San Luis de Sincé		924	-7515	31
Puerto Asís		51	-7650	30
Leticia		-422	-6994	30
San Juan Nepomuceno		995	-7508	30
Morales		275	-7663	30
Garzón		220	-7563	29
Tame		646	-7174	29
Zarzal		439	-7607	29
El Charco		248	-7811	29
Líbano		492	-7506	28
Honda		521	-7474	28
Palmar de Varela		1074	-7475	28
Aracataca		1059	-7419	28
Roldanillo		441	-7615	28
Santiago de Tolú		952	-7558	27
Puerto Boyacá		598	-7459	27
La Tebaida		445	-7579	27
Mosquera		471	-7423	27
San Juan del Cesar		1077	-7300	27
La Mesa		527	-7392	27
Ariguaní		1025	-7400	26
Tierralta		817	-7606	26
Puerto Colombia		1099	-7495	26
Melgar		420	-7464	26
Santo Tomás		1076	-7475	26
Anaime		440	-7544	26
Anserma		533	-7579	25
Cajicá		492	-7403	25
Sabanagrande		1079	-7476	25
Buenaventura		358	-7700	25
San Carlos		880	-7570	25
Marinilla		617	-7534	24
Cumaribo		445	-6980	24
Candelaria		341	-7635	24
Fonseca		1089	-7285	24
La Unión		453	-7610	23
María la Baja		998	-7530	23
Sucre		881	-7472	23
Sibaté		449	-7426	23
San Sebastián de Mariquita		520	-7489	23
Campo de la Cruz		1038	-7488	23
San Carlos		779	-7477	23
Ayapel		831	-7514	23
Campoalegre		268	-7532	23
Yarumal		696	-7542	22
San José del Guaviare		257	-7265	22
Curumaní		920	-7354	22
Mocoa		115	-7665	22
Sampués		918	-7538	21
Carmen de Viboral		608	-7534	21
Flandes		429	-7482	21
Patía		207	-7705	21
Villeta		501	-7447	21
Carepa		776	-7665	21
Villa de San Diego de Ubaté		531	-7382	20
Morales		828	-7387	20
Barbosa		593	-7362	20
San Jacinto		983	-7512	20
Túquerres		109	-7762	20
Circasia		462	-7564	20
Lérida		486	-7491	20
Villanueva		528	-7197	20
Chaparral		372	-7548	20
Galapa		1090	-7489	20
Aguadas		561	-7546	20
Guacarí		376	-7633	20
Chinú		911	-7540	20
Padua		513	-7514	19
La Plata		239	-7589	19
Riosucio		542	-7570	19
Urrao		632	-7613	19
Zaragoza		749	-7487	19
Málaga		670	-7273	19
Villanueva		1061	-7298	19
Repelón		1050	-7512	19
La Jagua de Ibirico		956	-7333	19
San Benito Abad		893	-7503	18
El Copey		1015	-7396	18
Salamina		541	-7549	18
Socorro		647	-7326	18
Santuario		614	-7526	18
Fresno		515	-7504	18
Ciénaga de Oro		887	-7562	18
Andalucía		417	-7617	17
Barrancas		1096	-7279	17
Sonsón		571	-7531	17
Chimichagua		926	-7381	17
Barbosa		644	-7533	17
Pacho		513	-7416	17
Puerto López		410	-7296	17
Corinto		317	-7626	17
Andes		566	-7588	16
Manzanares		525	-7515	16
Puerto Santander		836	-7241	16
San Martín		370	-7370	16
Ciudad Bolívar		585	-7603	16
El Retén		1061	-7427	16
Darien		393	-7648	16
Santa Lucía		1032	-7496	16
Belén de Umbría		520	-7587	16
Aguazul		517	-7255	16
Viterbo		506	-7587	15
Chiriguaná		936	-7360	15
La Unión		160	-7713	15
=CR America/Costa_Rica
San José		993	-8408	335	San Chose|San Hose|San Joze|San Jusiy|San Khose|San Khoze|San Xose|Sanhose
Limón		999	-8304	63
San Francisco		999	-8413	56
Alajuela		1002	-8421	47
Liberia		1064	-8544	45
Paraíso		984	-8387	40
Puntarenas		998	-8484	36
San Isidro		937	-8370	35
Curridabat		991	-8403	35
San Vicente		996	-8405	34
San Vicente de Moravia		996	-8405	34
San José		1095	-8514	31
Purral		996	-8403	30
Turrialba		990	-8368	29
San Miguel		987	-8406	29
San Pedro		993	-8405	27
San Rafael Abajo		983	-8429	27
Quesada		1032	-8443	27
Ipís		997	-8401	27
Cartago		986	-8392	27
Chacarita		998	-8478	26
San Juan		996	-8408	26
Mercedes		1001	-8413	26
Guadalupe		995	-8406	26
Aserrí		986	-8409	26
San Rafael		993	-8414	25
San Felipe		990	-8411	25
Patarrá		988	-8404	24
Tejar		975	-8423	22
Heredia		1000	-8412	22
San Pablo		1000	-8410	22
Calle Blancos		995	-8407	21
Cañas		1043	-8510	20
Guápiles		1022	-8378	19
Siquirres		1010	-8351	18
San Diego		990	-8400	17
Colima		995	-8409	16
Esparza		999	-8466	16
San Juan de Dios		988	-8408	15
Nicoya		1015	-8545	15
San Rafael Arriba		988	-8408	15
=CU America/Havana
Havana		2313	-8238	2164	Abana|Gavana|Gavanae|Gavane|Habana|Hafana|Hahvaxnaz|Havan|Havanna|Havano|Hawana|Khavana|Ħavana
Santiago de Cuba		2002	-7583	556	Kubos Santjagas|Santiago
Camagüey		2138	-7792	348
Holguín		2089	-7626	319
Guantánamo		2014	-7521	273
Santa Clara		2241	-7996	251
Arroyo Naranjo		2304	-8238	210
Las Tunas		2096	-7695	204
Bayamo		2037	-7664	193
Pinar del Río		2242	-8370	187
Cienfuegos		2215	-8045	187
San Miguel del Padrón		2310	-8233	159
Matanzas		2304	-8158	147
Ciego de Ávila		2184	-7876	142
Cerro		2311	-8239	132
Manzanillo		2034	-7712	128
Sancti Spíritus		2193	-7944	127
Guanabacoa		2313	-8230	113
Palma Soriano		2021	-7599	103
Cárdenas		2304	-8121	99
Moa		2066	-7495	93
Puerto Padre		2120	-7660	77
Contramaestre		2030	-7625	70
Güira de Melena	AR	2280	-8251	70
Consolación del Sur		2250	-8351	70
Güines	MA	2284	-8203	69
Artemisa	AR	2282	-8276	68
San Luis		2019	-7585	67
Morón		2211	-7863	66
Colón		2272	-8090	64
Florida		2153	-7823	63
Sagua la Grande		2281	-8008	62
Trinidad		2180	-7998	60
San Cristobal	AR	2272	-8306	60
Placetas		2231	-7965	55
San José de las Lajas	MA	2296	-8215	55
Jagüey Grande		2253	-8113	54
Nuevitas		2155	-7727	54
Banes		2096	-7572	53
Bartolomé Masó		2017	-7694	53
Corralillo		2298	-8059	52
Jesús Menéndez		2116	-7648	51
Jobabo		2091	-7728	49
Baracoa		2035	-7450	48
Jovellanos		2280	-8119	47
Bauta	AR	2298	-8255	46
Santo Domingo		2259	-8024	45
Cabaiguán		2208	-7950	45
Regla		2313	-8233	44
San Germán		2060	-7613	44
Ranchuelo		2237	-8015	44
San Antonio de los Baños	AR	2289	-8250	43
Cacocum		2074	-7633	43
Yaguajay		2233	-7924	42
Manicaragua		2215	-7998	42
Amancio		2082	-7758	42
Jiguaní		2037	-7643	41
Cifuentes		2265	-8005	40
Guáimaro		2105	-7735	39
Caibarién		2252	-7947	39
Cumanayagua		2215	-8020	39
Condado		2188	-7984	38
Camajuaní		2248	-7975	36
Santiago de las Vegas		2297	-8239	35
Santa Cruz del Sur		2072	-7800	35
Minas de Matahambre		2259	-8395	34
Remedios		2250	-7955	34
Madruga	MA	2291	-8186	34
Unión de Reyes		2280	-8154	34
Vertientes		2126	-7815	30
Ciro Redondo		2202	-7870	30
Mariel	AR	2299	-8275	29
Yara		2027	-7695	29
La Salud	MA	2287	-8242	29
Maisí		2025	-7415	28
Gibara		2111	-7613	28
Viñales		2262	-8371	27
Pedro Betancourt		2273	-8129	27
Cueto		2065	-7593	27
Encrucijada		2262	-7987	26
Río Guayabal de Yateras		2037	-7502	26
Los Palacios		2259	-8325	26
Limonar		2295	-8141	25
Guanajay	AR	2293	-8269	25
Campechuela		2023	-7728	25
Cruces		2234	-8027	25
Chambas		2220	-7891	24
Perico		2277	-8102	24
Río Cauto		2056	-7692	24
Aguada de Pasajeros		2239	-8085	24
Calimete		2253	-8091	23
Palmira		2224	-8039	23
Lajas		2241	-8029	23
Jimaguayú		2124	-7783	21
Cauto Cristo		2056	-7647	21
Minas		2149	-7761	21
Esmeralda		2185	-7812	20
Nueva Gerona		2189	-8281	20
Jaruco	MA	2304	-8201	20
Colombia		2099	-7743	20
Varadero		2316	-8124	20
Fomento		2210	-7972	20
Bahía Honda	AR	2290	-8316	20
Florencia		2215	-7897	20
Jatibonico		2194	-7917	20
Rodas		2234	-8056	19
Niquero		2005	-7758	19
Guisa		2025	-7654	18
Santa Cruz del Norte	MA	2315	-8193	18
Sagua de Tánamo		2058	-7524	18
Bejucal	MA	2293	-8239	18
Primero de Enero		2195	-7843	18
Jobabo		2097	-7630	18
La Sierpe		2177	-7927	17
Sibanicú		2124	-7753	17
Media Luna		2014	-7744	17
Abreus		2228	-8057	17
Venezuela		2174	-7879	17
Guane		2220	-8408	17
Alquízar	AR	2281	-8258	15
Baraguá		2168	-7863	15
Jamaica	MA	2298	-8217	15
Guayos		2205	-7946	15
=CV Atlantic/Cape_Verde
Praia		1493	-2351	113	Braia|Pragia|Praja|Praje|Prajo|Praya
Mindelo		1689	-2498	71
Santa Maria		1660	-2291	17
Cova Figueira		1489	-2429	15
=CW America/Curacao
Willemstad		1211	-6893	125	Vilemstad|Vilemstadas|Vilemstade|Vilemstado|Villemstad|Villemstant|Willemsted
=CX Indian/Christmas
Flying Fish Cove		-1042	10568	1	Kampong|The Settlement
=CY Asia/Famagusta
Famagusta		3512	3394	43
Kyrenia		3534	3332	27
Protaras		3501	3406	20
=CY Asia/Nicosia
Nicosia		3518	3336	200	Lefkosa|Lefkosha|Lefkosia|Lefkosian|Leucosia|Nekoseje|Nicosea|Nicosie|Nicusia|Nikasija|Nikosi|Nikosia|Nikosie|Nikosii|Nikosij|Nikosija|Nikosiya|Nikozi|Nikozia|Nikozija|Nikozio|Nikozja|Niqusya
Limassol		3468	3304	154
Larnaca		3492	3362	72
Stróvolos		3515	3333	68
Paphos		3478	3242	36
Pérgamos		3504	3371	15
=CZ Europe/Prague
Prague		5009	1442	1166	Praag|Prag|Praga|Pragae|Prago|Praha
Brno		4920	1661	370
Ostrava		4983	1828	313
Pilsen		4975	1338	164
Olomouc		4960	1725	101
Liberec		5077	1506	98
České Budějovice		4897	1447	96
Hradec Králové		5021	1583	95
Ústí nad Labem		5066	1403	94
Pardubice		5004	1578	89
Havířov		4978	1844	83
Zlín		4923	1767	79
Kladno		5015	1410	70
Most		5050	1364	68
Karviná		4985	1854	64
Opava		4994	1790	60
Frýdek-Místek		4968	1835	59
Děčín		5078	1421	52
Karlovy Vary		5023	1287	52
Teplice		5064	1382	51
Chomutov		5046	1342	50
Jihlava		4940	1559	50
Prostějov		4947	1711	47
Přerov		4946	1745	47
Jablonec nad Nisou		5072	1517	45
Mladá Boleslav		5041	1490	44
Česká Lípa		5069	1454	39
Třebíč		4921	1588	39
Třinec		4968	1867	38
Tábor		4941	1466	36
Znojmo		4886	1605	35
Příbram		4969	1401	35
Orlová		4985	1843	34
Cheb		5008	1237	33
Trutnov		5056	1591	31
Písek		4931	1415	30
Kolín		5003	1520	30
Kroměříž		4930	1739	29
Šumperk		4997	1697	29
Vsetín		4934	1800	29
Valašské Meziříčí		4947	1797	27
Litvínov		5060	1362	27
Nový Jičín		4959	1801	27
Uherské Hradiště		4907	1746	26
Hodonín		4885	1713	26
Břeclav		4876	1688	26
Český Těšín		4975	1863	26
Krnov		5009	1770	26
Sokolov		5018	1264	25
Litoměřice		5053	1413	24
Havlíčkův Brod		4961	1558	24
Chrudim		4995	1580	24
Strakonice		4926	1390	24
Kopřivnice		4960	1814	23
Klatovy		4940	1330	23
Bohumín		4990	1836	23
Jindřichův Hradec		4914	1500	23
Vyškov		4928	1700	22
Kutná Hora		4995	1527	21
Náchod		5042	1616	21
Jirkov		5050	1345	21
Žďár nad Sázavou		4956	1594	21
Blansko		4936	1664	20
Žatec		5033	1355	20
Hranice		4955	1773	20
Mělník		5035	1447	19
Louny		5036	1380	19
Otrokovice		4921	1754	19
Kadaň		5038	1327	19
Bruntál		4999	1746	18
Beroun		4996	1407	18
Uherský Brod		4903	1765	18
Svitavy		4976	1647	17
Kralupy nad Vltavou		5024	1431	17
Rožnov pod Radhoštěm		4946	1814	17
Ostrov		5031	1294	17
Česká Třebová		4990	1644	17
Pelhřimov		4943	1522	17
Rakovník		5010	1373	16
Neratovice		5026	1452	16
Jičín		5044	1535	16
Benešov		4978	1469	16
Dvůr Králové nad Labem		5043	1581	16
Varnsdorf		5091	1462	16
Bílina		5055	1378	16
Brandýs nad Labem-Stará Boleslav		5019	1466	15
Ústí nad Orlicí		4997	1639	15
Slaný		5023	1409	15
Klášterec nad Ohří		5039	1318	15
=DE Europe/Berlin
Berlin		5252	1341	3426	Beirlin|Berleno|Berlien|Berliin|Berliini|Berlijn|Berlim|Berline|Berlini|Berlino|Berlyn|Berlynas|Berolino|Berolinum|Birlinu
Hamburg		5355	999	1739	Amborg|Ambourgo|Amburgo|Amburgu|Augusta Gambriviorum|Gamburg|Hamboarch|Hamboerg|Hamboerj|Hamborg|Hambourg|Hamburch|Hamburga|Hamburgas|Hamburgo|Hamburgu|Hamburgum|Hamburk|Hambuurich|Hambörj|Hamepuka|Hampuri|Hanburgo|Khamburg|Ħamburg
Munich		4814	1158	1260	Minca|Minche|Minga|Minhen|Minhene|Minkhen|Miunchenas|Mjunkhen|Mnichov|Mnichow|Monachium|Monacho|Monacu|Monacum|Muenchen|Muenegh|Muenhen|Muenih|Munchen|Munhen|Munic|Munih|Munike|Munique|Munix|Munkeno|Munkhen|Mynihu|Myunxen|Münegh
Köln		5093	695	963	Augusta Ubiorum|Cologna|Cologne|Colonha|Colonia|Colonia Agrippina|Colonia Agrippinensis|Cołogna|Culonia|Cwlen|Keln|Kelnas|Kelne|Kelni|Keulen|Kiolns|Koelle|Koloin|Kolon|Kolonia|Kolonjo|Kyoln|Kölle|Oppidum Ubiorum
Frankfurt am Main		5012	868	650	Francfort|Francoforte|Frankfort|Frankfurt
Essen		5146	701	593	Asnithi|Assindia|Ehsehn|Ehssen|Esen|Esenas|Esene|Esse
Stuttgart		4878	918	590	Estugarda|Shhutgart|Shtutgart|Shtutgarti|Shtuttgart|Stocarda|Stoccarda|Stoutnkarde|Stucarda|Stuggart|Stutgardia|Stutgartas|Stutgarte|Stutgarto|Stutqart
Dortmund		5151	747	588	Dortmundas|Dortmunde|Dortmundi|Dueoerpm|Düörpm|Ntortmount|Throtmenni|Tremonia
Düsseldorf		5122	678	573	Diseldorf|Diseldorfa|Disseldorf|Diuseldorfas|Djuseldorf|Duesseldoerp|Duessldorf|Duseldorfo|Dusseldoerp|Dusseldorpium|Dusseldörp|Dyuseldorf|Dyzeldorfi|Düssldorf|Ntiselntorph|Ntysselntorf
Bremen		5308	881	547	Brehmehn|Brehmen|Brema|Breme|Bremenas|Bremene|Bremeni|Bremeno|Bremy|Byen Bremen
Hannover		5237	973	515	Annobero|Gannovehr|Gannover|Ganover|Hannauver|Hannober|Hannova|Hannovera|Hannovere|Hannower|Hanobhar|Hanofer|Hanover|Hanoveri|Hanoveris|Hanovra|Hanovre|Hanovro|Hanower|Hanowery|Honovere|Khannover|Khanover
Leipzig		5134	1237	505	Laeipcig|Lajpcig|Lajpcigu|Lajpcik|Leipciga|Leipcigas|Leipsia|Lejpcig|Lejpcyg|Leypsiq|Leypzig|Lipcse|Lipekika|Lipsca|Lipsia|Lipsk|Lipsko|Läipcig
Duisburg		5143	677	504	Disburga|Duisboerj|Duisborg|Duisbourg|Duisburch|Duisburgas|Duisburgo|Duisbörj|Duizburg|Dujsburg|Duusboerg|Duusbörg|Duysburg|Ntouismpournk|Thuiscoburgum
Nürnberg		4945	1108	499	Neurenberch|Neurenberg|Niamberg|Nirnberg|Nirnberga|Niurnbergas|Njurnberg|Norimberg|Norimberga|Norimberk|Norymberga|Nuernbarg|Nuernberq|Nuremberg|Nuremberga|Nurembergo|Nuremburg|Nurenberg|Nurenbergo|Nurenburg|Nyremberg|Nyremberge|Nyremvergi|Nyurnberg|Nürnbarg|Nürnberq
Dresden		5105	1374	487	Drazdany|Drazgany|Drehzdehn|Dresda|Dresde|Dresdenas|Dresdeno|Dresdn|Drezda|Drezden|Drezdene|Drezno|Drjezdzany
Bochum		5148	722	386
Wuppertal		5126	715	361
Bielefeld		5203	853	332
Bonn		5073	710	313
Mannheim		4949	847	308
Karlsruhe		4901	840	284
Wiesbaden		5008	825	272
Münster		5196	763	270
Gelsenkirchen		5151	710	270
Aachen		5078	608	265
Mönchengladbach		5119	644	262
Augsburg		4837	1090	259
Chemnitz		5084	1293	247
Braunschweig		5227	1053	245
Krefeld		5134	655	238
Halle (Saale)		5148	1198	234
Kiel		5432	1013	233
Magdeburg		5213	1163	230
Oberhausen		5148	686	219
Freiburg		4800	785	216
Lübeck		5387	1069	212
Erfurt		5098	1103	203
Hagen		5136	747	199
Rostock		5409	1214	198
Kassel		5132	950	195
Hamm		5168	782	185
Mainz		4998	828	185
Saarbrücken		4923	701	181
Herne		5154	723	172
Mülheim		5143	688	171
Osnabrück		5227	805	166
Solingen		5117	708	164
Ludwigshafen am Rhein		4948	845	163
Leverkusen		5103	698	163
Oldenburg		5314	821	159
Neuss		5120	669	152
Potsdam		5240	1307	145
Heidelberg		4941	869	143
Paderborn		5172	875	142
Darmstadt		4987	865	140
Würzburg		4979	995	134
Regensburg		4902	1210	129
Wolfsburg		5242	1078	123
Recklinghausen		5161	720	122
Göttingen		5153	993	122
Heilbronn		4914	922	121
Ingolstadt		4877	1142	121
Ulm		4840	999	120
Bottrop		5152	693	120
Pforzheim		4888	870	119
Offenbach		5010	877	119
Bremerhaven		5354	859	117
Remscheid		5118	719	117
Reutlingen		4849	920	113
Fürth		4948	1099	112
Moers		5145	663	108
Koblenz		5035	758	107
Siegen		5087	802	107
Bergisch Gladbach		5099	713	106
Jena		5093	1159	105
Gera		5088	1208	105
Hildesheim		5215	995	103
Erlangen		4959	1101	103
Witten		5144	735	101
Salzgitter		5216	1042	101
Trier		4976	664	100
Zwickau		5073	1249	99
Kaiserslautern		4944	777	99
Iserlohn		5138	770	98
Schwerin		5363	1141	97
Gütersloh		5191	838	96
Düren		5080	649	93
Esslingen		4874	930	92
Ratingen		5130	685	92
Marl		5166	709	91
Lünen		5162	753	91
Hanau am Main		5013	891	89
Velbert		5134	704	88
Ludwigsburg		4890	919	88
Flensburg		5478	944	86
Cottbus		5176	1433	85
Wilhelmshaven		5353	811	84
Tübingen		4852	905	83
Minden		5229	891	83
Villingen-Schwenningen		4806	849	82
Konstanz		4766	918	81
Worms		4963	836	81
Dorsten		5166	697	80
Lüdenscheid		5122	763	79
Marburg an der Lahn		5081	877	79
Neumünster		5407	998	78
Castrop-Rauxel		5156	731	78
Dessau		5184	1225	77
Gladbeck		5157	699	77
Arnsberg		5138	808	77
Rheine		5229	744	76
Viersen		5125	639	76
Delmenhorst		5305	863	76
Bayreuth		4995	1158	75
Troisdorf		5081	715	75
Gießen		5059	868	74
Bocholt		5184	662	74
Detmold		5194	887	74
Norderstedt		5369	998	71
Lüneburg		5325	1041	71
Celle		5262	1008	71
Dinslaken		5156	674	71
Bamberg		4990	1090	70
Aschaffenburg		4998	915	69
Neubrandenburg		5356	1328	68
Lippstadt		5167	834	67
Aalen		4884	1009	67
Neuwied		5043	747	67
Unna		5154	769	67
Plauen		5050	1214	66
Herten		5160	714	65
Herford		5211	867	65
Grevenbroich		5109	658	65
Weimar		5098	1133	65
Kerpen		5087	670	64
Fulda		5055	968	64
Dormagen		5110	683	64
Bergheim		5096	664	64
Garbsen		5241	959	63
Wesel		5167	662	62
Kempten (Allgäu)		4773	1031	61
Schwäbisch Gmünd		4880	980	61
Sindelfingen		4870	902	61
Landshut		4853	1216	60
Rosenheim		4786	1212	60
Brandenburg an der Havel		5242	1255	60
Rüsselsheim		4999	842	60
Langenfeld		5111	695	59
Offenburg		4847	794	59
Stralsund		5431	1308	59
Stolberg		5077	623	59
Hameln		5210	936	59
Menden		5144	778	58
Friedrichshafen		4766	948	58
Göppingen		4870	965	58
Görlitz		5116	1499	58
Hattingen		5140	719	57
Hilden		5117	693	57
Sankt Augustin		5078	720	56
Eschweiler		5082	627	56
Ahlen		5176	789	55
Bad Salzuflen		5209	874	55
Euskirchen		5066	679	55
Meerbusch		5125	669	55
Wolfenbüttel		5216	1054	55
Hürth		5087	687	55
Baden-Baden		4876	824	54
Schweinfurt		5005	1022	54
Neustadt		4935	814	54
Pulheim		5100	681	54
Gummersbach		5103	756	53
Waiblingen		4883	932	53
Nordhorn		5243	707	53
Greifswald		5409	1339	53
Cuxhaven		5387	870	53
Wetzlar		5056	850	53
Bergkamen		5162	764	52
Bad Homburg vor der Höhe		5023	862	52
Willich		5126	655	52
Frankfurt (Oder)		5235	1455	52
Emden		5337	721	52
Neu-Ulm		4839	1001	51
Lingen		5252	732	51
Erftstadt		5081	679	51
Neubrück		5113	664	51
Ibbenbüren		5228	771	51
Passau		4857	1343	51
Langenhagen		5245	974	50
Schwerte		5144	757	50
Speyer		4932	843	50
Heidenheim an der Brenz		4868	1015	50
Peine		5232	1024	50
Neunkirchen		4934	718	50
Bad Oeynhausen		5221	880	50
Hof		5031	1191	49
Kleve		5179	614	49
Ravensburg		4778	961	49
Frechen		5091	681	49
Elmshorn		5375	965	49
Bornheim		5076	699	49
Soest		5158	811	48
Rastatt		4886	821	48
Erkrath		5122	691	48
Dülmen		5183	728	47
Frankenthal		4953	835	47
Herzogenrath		5087	609	47
Lörrach		4761	766	47
Albstadt		4822	903	47
Gotha		5095	1070	47
Melle		5220	834	47
Alsdorf		5088	616	46
Böblingen		4868	901	46
Gronau		5221	702	46
Rheda-Wiedenbrück		5185	830	46
Neustadt am Rübenberge		5250	946	46
Kamen		5159	766	46
Leonberg		4880	902	46
Singen		4776	884	46
Stade		5359	948	46
Hennef		5078	728	45
Bünde		5220	859	45
Wismar		5389	1145	45
Amberg		4944	1186	45
Erkelenz		5108	632	45
Homburg		4933	734	45
Straubing		4888	1257	45
Halle Neustadt		5148	1192	45
Brühl		5083	690	44
Fellbach		4881	928	44
Lehrte		5237	998	44
Nordhausen		5150	1080	44
Lahr		4834	787	44
Eisenach		5098	1032	44
Hoyerswerda		5144	1424	44
Freiberg		5091	1334	44
Pirmasens		4920	761	44
Goslar		5190	1043	44
Filderstadt		4866	922	44
Suhl		5061	1069	44
Weinheim		4955	867	43
Rodgau		5003	889	43
Bad Kreuznach		4984	787	43
Monheim am Rhein		5109	689	43
Gifhorn		5248	1055	43
Bruchsal		4912	860	43
Rottenburg		4848	894	43
Freising		4840	1175	43
Weiden		4968	1216	43
Kaufbeuren		4788	1062	43
Oberursel		5021	858	42
Nettetal		5132	628	42
Kaarst		5123	662	42
Wunstorf		5242	944	42
Eberswalde		5283	1382	42
Bautzen		5118	1443	42
Lemgo		5203	890	42
Coburg		5026	1096	42
Bietigheim-Bissingen		4894	912	42
Landau in der Pfalz		4920	812	42
Heinsberg		5106	610	42
Seevetal		5340	997	41
Königswinter		5068	719	41
Memmingen		4798	1019	41
Völklingen		4925	686	41
Borken		5184	686	41
Oranienburg		5276	1324	41
Pinneberg		5367	979	41
Dreieich		5002	870	40
Pirna		5096	1394	40
Aurich		5347	748	40
Nürtingen		4863	934	40
Kirchheim unter Teck		4865	945	40
Laatzen		5232	980	40
Hückelhoven		5106	623	40
Dachau		4826	1143	40
Halberstadt		5190	1106	40
Schorndorf		4881	953	40
Neumarkt in der Oberpfalz		4928	1146	40
Mettmann		5125	698	40
Löhne		5219	869	40
Kamp-Lintfort		5150	655	39
Bensheim		4968	862	39
Siegburg		5080	721	39
Freital		5100	1365	39
Ettlingen		4894	841	39
Voerde		5160	669	39
Warendorf		5195	799	39
Sankt Ingbert		4928	712	39
Altenburg		5099	1244	39
Schwabach		4933	1102	39
Saarlouis		4931	675	38
Maintal		5015	883	38
Buxtehude		5347	969	38
Ahaus		5208	701	38
Mühlhausen		5121	1045	38
Schwedt (Oder)		5306	1428	38
Beckum		5176	804	38
Haltern am See		5174	718	38
Hofheim am Taunus		5009	845	38
Stendal		5261	1186	38
Hemer		5139	777	38
Falkensee		5256	1309	37
Buchholz in der Nordheide		5333	987	37
Riesa		5131	1329	37
Würselen		5082	613	37
Germering		4813	1138	37
Wermelskirchen		5114	722	37
Leinfelden-Echterdingen		4869	917	37
Coesfeld		5194	717	37
Schwäbisch Hall		4911	974	37
Niederkassel		5082	704	36
Porta Westfalica		5223	892	36
Datteln		5166	735	36
Kempen		5136	642	36
Lage		5199	879	36
Backnang		4895	944	36
Wesseling		5083	697	36
Emsdetten		5217	753	36
Langen		4999	867	35
Neu Isenburg		5005	869	35
Zweibrücken		4925	737	35
Sinsheim		4925	888	35
Greven		5209	759	35
Uelzen		5297	1056	35
Bernau bei Berlin		5268	1359	35
Tuttlingen		4798	882	35
Merseburg		5135	1199	35
Steinfurt		5215	734	35
Wernigerode		5184	1078	34
Balingen		4828	885	34
Schönebeck		5202	1173	34
Meppen		5269	729	34
Papenburg		5308	740	34
Geldern		5152	632	34
Kehl		4857	782	34
Jülich		5092	636	34
Leer		5323	746	34
Limburg an der Lahn		5038	805	34
Goch		5168	616	34
Ostfildern		4873	925	34
Fürstenwalde		5236	1406	34
Fürstenfeldbruck		4818	1125	34
Erding		4831	1191	34
Korschenbroich		5119	651	33
Dietzenbach		5001	878	33
Itzehoe		5392	952	33
Seelze		5240	960	33
Mörfelden-Walldorf		4999	858	33
Höxter		5178	938	33
Gevelsberg		5132	734	33
Winsen		5336	1021	33
Radebeul		5111	1366	33
Nienburg		5265	922	33
Viernheim		4954	858	33
Ennepetal		5130	736	33
Georgsmarienhütte		5220	804	33
Rheinfelden		4756	779	33
Königs Wusterhausen		5230	1363	33
Stuhr		5303	875	33
Biberach an der Riß		4809	979	32
Crailsheim		4913	1007	32
Meschede		5135	828	32
Rheinberg		5155	660	32
Werl		5155	791	32
Bernburg		5179	1174	32
Eisenhüttenstadt		5215	1465	32
Wedel		5358	970	32
Neuruppin		5293	1280	32
Ansbach		4930	1059	32
Kreuztal		5097	799	32
Lampertheim		4960	847	32
Idar-Oberstein		4971	731	32
Osterholz-Scharmbeck		5323	880	31
Bramsche		5241	797	31
Lohmar		5084	721	31
Herrenberg		4860	887	31
Güstrow		5380	1217	31
Cloppenburg		5285	805	31
Ganderkesee		5303	853	31
Merzig		4944	664	31
Deggendorf		4884	1296	31
Kornwestheim		4886	919	31
Northeim		5171	1000	31
Werne		5166	763	31
Bad Vilbel		5018	874	31
Bad Hersfeld		5087	971	31
Forchheim		4972	1106	30
Oer-Erkenschwick		5164	726	30
Tönisvorst		5132	649	30
Bad Nauheim		5036	874	30
Schwelm		5129	729	30
Waltrop		5162	740	30
Burgdorf		5245	1001	30
Ahrensburg		5368	1023	30
Radolfzell		4774	897	30
Achim		5301	903	30
Wittenberg		5187	1265	30
Delbrück		5177	856	30
Springe		5221	955	30
Weißenfels		5120	1197	30
Vechta		5273	829	30
Naumburg		5115	1181	30
Wegberg		5114	628	30
Sundern		5133	800	30
Andernach		5043	740	30
Weil am Rhein		4759	762	30
Taunusstein		5015	815	30
Gaggenau		4880	833	29
Geesthacht		5344	1038	29
Zeitz		5105	1214	29
Haan		5119	701	29
Oelde		5183	815	29
Emmerich		5184	625	29
Bühl		4870	814	29
Friedberg		4836	1098	29
Wetter (Ruhr)		5139	739	29
Senftenberg		5153	1400	29
Vaihingen an der Enz		4894	896	29
Köthen		5175	1197	29
Rietberg		5181	843	29
Warstein		5144	835	29
Meissen		5116	1347	28
Neuburg an der Donau		4873	1119	28
Geilenkirchen		5097	612	28
Rendsburg		5431	966	28
Schwandorf in Bayern		4933	1211	28
Plettenberg		5121	787	28
Baunatal		5125	941	28
Bretten		4904	871	28
Lennestadt		5112	807	28
Kevelaer		5158	625	28
Saalfeld		5065	1137	28
Geislingen an der Steige		4862	983	28
Einbeck		5182	987	28
Rinteln		5219	908	28
Baesweiler		5091	619	28
Bad Neuenahr-Ahrweiler		5054	711	28
Winnenden		4888	940	28
Nordenham		5349	848	28
Heiligenhaus		5133	697	28
Kulmbach		5010	1145	28
Bad Zwischenahn		5318	800	28
Selm		5170	747	28
Mechernich		5059	665	28
Leichlingen		5111	702	27
Königsbrunn		4828	1089	27
Friedberg		5034	876	27
Hamminkeln		5173	659	27
Neckarsulm		4919	923	27
Emmendingen		4812	785	27
Overath		5093	728	27
Leimen		4935	869	27
Rathenow		5261	1234	27
Petershagen		5238	897	27
Limbach-Oberfrohna		5086	1276	27
Ilmenau		5068	1092	27
Wangen		4769	983	27
Brilon		5139	857	27
Landsberg am Lech		4805	1088	27
Verden		5292	923	27
Sankt Wendel		4947	717	27
Rösrath		5090	718	27
Kelkheim (Taunus)		5014	845	27
Strausberg		5258	1389	27
Mühlheim am Main		5012	883	26
Glauchau		5082	1254	26
Lauf an der Pegnitz		4951	1128	26
Sprockhövel		5135	724	26
Espelkamp		5238	862	26
Mühlacker		4895	884	26
Lübbecke		5231	861	26
Wiehl		5095	755	26
Rheinbach		5063	695	26
Weinstadt-Endersbach		4881	936	26
Schmallenberg		5115	829	26
Hennigsdorf		5264	1320	26
Ehingen		4828	973	26
Garmisch-Partenkirchen		4749	1110	26
Horb am Neckar		4844	869	26
Zittau		5090	1481	26
Zirndorf		4944	1095	26
Olpe		5103	785	26
Arnstadt		5084	1095	26
Wiesloch		4930	870	26
Herdecke		5140	744	26
Unterschleißheim		4828	1158	26
Übach-Palenberg		5092	612	26
Meckenheim		5062	703	26
Helmstedt		5223	1101	26
Rottweil		4817	863	26
Rudolstadt		5072	1134	25
Heppenheim an der Bergstrasse		4964	863	25
Bad Honnef		5064	723	25
Griesheim		4986	857	25
Ellwangen		4896	1013	25
Reinbek		5352	1025	25
Wolfen		5166	1227	25
Varel		5340	814	25
Netphen		5092	810	25
Butzbach		5043	867	25
Lohne		5267	824	25
Mosbach		4935	915	25
Norden		5360	721	25
Pfungstadt		4981	860	25
Roth		4925	1109	25
Hannoversch Münden		5142	965	25
Hattersheim		5007	849	25
Ingelheim am Rhein		4997	806	25
Delitzsch		5153	1234	25
Burg bei Magdeburg		5227	1185	25
Bedburg		5099	657	25
Aschersleben		5176	1146	25
Wertheim		4976	951	25
Apolda		5103	1152	25
Attendorn		5113	790	25
Waldkraiburg		4821	1240	25
Bingen am Rhein		4997	790	25
Salzkotten		5167	860	25
Lindau		4755	968	25
Korbach		5128	887	24
Achern		4863	808	24
Dillenburg		5074	829	24
Obertshausen		5007	885	24
Walsrode		5286	959	24
Friedrichsdorf		5025	864	24
Werdau		5074	1238	24
Eisleben Lutherstadt		5153	1155	24
Bad Oldesloe		5381	1037	24
Warburg		5149	915	24
Syke		5291	882	24
Weiterstadt		4990	859	24
Harsewinkel		5196	823	24
Wallenhorst		5235	802	24
Ludwigsfelde		5230	1325	24
Ditzingen		4883	907	24
Greiz		5066	1220	24
Schleswig		5452	956	24
Radevormwald		5120	736	24
Lüdinghausen		5177	744	24
Verl		5188	852	24
Markkleeberg		5128	1237	24
Olching		4820	1133	24
Sonneberg		5036	1117	24
Freudenstadt		4847	841	24
Weingarten		4781	964	24
Calw		4871	874	24
Wipperfürth		5112	740	24
Groß-Gerau		4992	848	24
Ronnenberg		5232	966	23
Eckernförde		5447	984	23
Geretsried		4786	1148	23
Sangerhausen		5147	1130	23
Herzogenaurach		4957	1089	23
Blieskastel		4924	726	23
Pfaffenhofen an der Ilm		4853	1151	23
Annaberg-Buchholz		5058	1301	23
Starnberg		4800	1134	23
Stadthagen		5232	920	23
Sehnde		5231	997	23
Opladen		5107	700	23
Fröndenberg		5148	777	23
Staßfurt		5185	1159	23
Bad Harzburg		5188	1056	23
Nagold		4855	872	23
Duderstadt		5151	1026	23
Forst		5174	1464	23
Quedlinburg		5179	1115	23
Idstein		5022	827	23
Öhringen		4920	951	23
Lindlar		5102	738	23
Lengerich		5219	786	23
Isernhagen Farster Bauerschaft		5247	984	23
Schwetzingen		4938	858	23
Jüchen		5110	650	23
Haren		5279	724	23
Rees		5176	640	23
Reichenbach/Vogtland		5062	1230	23
Bad Mergentheim		4949	977	22
Crimmitschau		5082	1239	22
Vreden		5204	683	22
Waldshut-Tiengen		4762	822	22
Werder		5238	1293	22
Leutkirch		4783	1002	22
Wülfrath		5128	704	22
Coswig		5113	1358	22
Neustrelitz		5336	1307	22
Senden		4832	1004	22
Büren		5155	856	22
Rotenburg		5311	941	22
Metzingen		4854	928	22
Weißwasser		5150	1464	22
Meinerzhagen		5111	765	22
Elsdorf		5094	657	22
Soltau		5299	984	22
Marsberg		5146	885	22
Seesen		5189	1018	22
Westerstede		5326	793	22
Hohen Neuendorf		5268	1328	22
Gelnhausen		5020	919	22
Alfter		5073	702	22
Sondershausen		5137	1087	22
Groß-Umstadt		4987	893	22
Stadtallendorf		5082	901	22
Karben		5023	877	22
Bad Pyrmont		5199	925	22
Luckenwalde		5209	1317	22
Guben		5195	1471	22
Donaueschingen		4796	850	22
Xanten		5166	645	22
Lebach		4941	691	22
Meiningen		5057	1042	22
Büdingen		5029	911	22
Dillingen		4936	673	22
Überlingen		4777	917	22
Wilnsdorf		5082	810	22
Waren		5352	1268	21
Weilheim		4784	1115	21
Kitzingen		4974	1015	21
Riedstadt		4983	850	21
Auerbach		5051	1240	21
Schortens		5353	795	21
Bad Soden am Taunus		5014	850	21
Wittmund		5358	778	21
Döbeln		5112	1311	21
Lichtenfels		5015	1106	21
Bad Kissingen		5020	1008	21
Sonthofen		4752	1028	21
Traunreut		4796	1259	21
Eschwege		5118	1005	21
Eppingen		4914	891	21
Herborn		5068	830	21
Halle		5206	836	21
Salzwedel		5285	1115	21
Püttlingen		4929	689	21
Aichach		4846	1113	21
Vaterstetten		4811	1177	21
Holzminden		5183	945	21
Versmold		5204	815	21
Germersheim		4922	836	21
Prenzlau		5332	1386	21
Bruchköbel		5018	892	21
Altena		5129	767	21
Sömmerda		5116	1112	21
Unterhaching		4807	1162	21
Husum		5449	905	21
Engelskirchen		5099	741	21
Sulzbach-Rosenberg		4950	1175	21
Haßloch		4936	826	21
Hiddenhausen		5217	862	21
Bad Berleburg		5105	839	21
Ennigerloh		5184	803	21
Bückeburg		5226	905	21
Edewecht		5313	798	21
Hockenheim		4932	855	21
Stadtlohn		5199	692	21
Geseke		5164	851	21
Heide		5420	910	21
Eislingen		4870	971	21
Bad Rappenau		4924	910	21
Bergneustadt		5102	766	21
Nottuln		5193	735	20
Quickborn		5373	991	20
Eschborn		5014	857	20
Rheinstetten		4897	831	20
Oberkirch		4853	808	20
Werdohl		5126	777	20
Senden		5186	748	20
Friesoythe		5302	786	20
Haldensleben I		5229	1141	20
Gersthofen		4842	1087	20
Haiger		5074	821	20
Vlotho		5217	886	20
Zulpich		5069	665	20
Giengen an der Brenz		4862	1024	20
Waghäusel		4925	851	20
Wittenberge		5301	1175	20
Waldkirch		4810	796	20
Neu Wulmstorf		5347	980	20
Hessisch Oldendorf		5217	925	20
Kürten		5105	727	20
Nidderau		5024	887	20
Rastede		5325	820	20
Wachtberg		5063	710	20
Flörsheim		5001	843	20
Schwanewede		5323	860	20
Mössingen		4841	905	20
Heusweiler		4934	693	20
Wenden		5097	787	20
Hörstel		5230	758	20
Wandlitz		5274	1346	20
Steinhagen		5200	840	20
Enger		5214	856	20
Bad Waldsee		4792	975	20
Eitorf		5077	745	20
Kaltenkirchen		5383	996	20
Günzburg		4846	1028	20
Bad Schwartau		5392	1070	20
Seligenstadt		5004	897	20
Bad Driburg		5173	902	20
Waldbröl		5088	762	20
Teltow		5240	1326	20
Nördlingen		4885	1049	19
Ochtrup		5221	719	19
Schwalmtal		5122	627	19
Mayen		5033	722	19
Hechingen		4835	896	19
Bönen		5160	777	19
Telgte		5198	778	19
Schopfheim		4765	782	19
Puchheim		4815	1135	19
Weil der Stadt		4875	887	19
Schwalmstadt		5093	922	19
Frankenberg		5106	880	19
Bremervörde		5348	914	19
Gauting		4807	1138	19
Burscheid		5108	711	19
Schifferstadt		4938	838	19
Ottobrunn		4806	1166	19
Schneverdingen		5312	980	19
Parchim		5343	1185	19
Rhede		5184	670	19
Alfeld		5198	982	19
Bexbach		4935	726	19
Gröbenzell		4820	1137	19
Bad Münstereifel		5056	676	19
Gerlingen		4880	906	19
Laupheim		4823	988	19
Heusenstamm		5006	880	19
Lauchhammer		5149	1377	19
Alzenau in Unterfranken		5009	906	19
Finsterwalde		5163	1371	19
Buchen in Odenwald		4952	932	19
Langen		5361	860	19
Borna		5112	1250	19
Dingolfing		4864	1249	19
Lahnstein		5030	762	19
Radeberg		5111	1391	19
Torgau		5156	1300	19
Dillingen an der Donau		4858	1050	19
Bad Münder am Deister		5220	946	19
Sarstedt		5223	985	19
Schwalbach		4930	682	19
Bad Dürkheim		4946	817	19
Vellmar		5136	948	19
Freudenberg		5090	787	19
Sachsenheim		4896	906	19
Schramberg		4822	839	19
Aue		5059	1271	19
Schwarzenberg		5054	1279	19
Marktoberdorf		4778	1062	19
Illingen		4937	705	18
Schkeuditz		5140	1222	18
Hemmingen		5231	972	18
Mölln		5362	1069	18
Wadgassen		4927	678	18
Finnentrop		5117	797	18
Traunstein		4787	1264	18
Kreuzau		5075	649	18
Löbau		5110	1467	18
Sulzbach		4930	706	18
Donauwörth		4872	1078	18
Lilienthal		5314	890	18
Kamenz		5127	1409	18
Pfullingen		4846	923	18
Burghausen		4817	1283	18
Neufahrn bei Freising		4832	1166	18
Kronach		5024	1133	18
Nidda		5041	901	18
Alzey		4975	812	18
Marktredwitz		5000	1209	18
Kierspe		5113	759	18
Bad Langensalza		5111	1065	18
Tettnang		4767	959	18
Wildeshausen		5289	843	18
Müllheim		4781	763	18
Korntal		4883	912	18
Eppelborn		4940	697	18
Bad Wildungen		5112	912	18
Grimma		5123	1272	18
Kolbermoor		4785	1207	18
Uetersen		5369	966	18
Karlsfeld		4823	1148	18
Saulgau		4802	950	18
Oschersleben		5203	1123	18
Kleinmachnow		5241	1323	18
Wittlich		4999	689	18
Sinzig		5054	725	18
Konz		4970	658	18
Reinheim		4983	884	18
Holzwickede		5150	763	18
Brakel		5172	919	18
Weißenburg in Bayern		4903	1097	18
Taufkirchen		4805	1162	18
Alsfeld		5075	927	18
Munster		5299	1009	18
Kronberg		5018	852	18
Schmalkalden		5072	1044	18
Bad Aibling		4786	1201	18
Halver		5119	750	18
Templin		5312	1350	18
Mühldorf		4825	1252	18
Eilenburg		5146	1263	18
Schmelz		4943	685	18
Haar		4811	1173	18
Kronberg Tal		5018	850	18
Bendorf		5042	758	17
Lübbenau		5186	1395	17
Renningen		4877	894	17
Bad Tölz		4776	1156	17
Nümbrecht		5090	754	17
Oerlinghausen		5195	866	17
Moosburg		4847	1194	17
Wittstock		5316	1248	17
Meerane		5085	1246	17
Cham		4923	1266	17
Oberasbach		4942	1096	17
Wadern		4954	689	17
Michelstadt		4968	900	17
Wörth am Rhein		4905	826	17
Schlüchtern		5035	953	17
Heilbad Heiligenstadt		5138	1014	17
Wolfratshausen		4791	1142	17
Blomberg		5194	909	17
Ribnitz-Damgarten		5424	1246	17
Zossen		5222	1345	17
Selb		5017	1213	17
Gescher		5195	700	17
Hochheim am Main		5001	835	17
Eutin		5414	1061	17
Bad Reichenhall		4773	1288	17
Gilching		4811	1129	17
Bad Arolsen		5138	901	17
Frankenberg		5091	1304	17
Eltville		5003	812	17
Stockach		4785	901	17
Schneeberg		5059	1264	17
Diepholz		5261	837	17
Heidenau		5097	1387	17
Neustadt bei Coburg		5033	1112	17
Vilshofen		4863	1319	17
Bobingen		4827	1083	17
Losheim		4951	675	17
Wassenberg		5110	615	17
Mittweida		5099	1298	17
Nauen		5261	1287	17
Sigmaringen		4809	923	17
Babenhausen		4997	895	17
Großenhain		5129	1353	17
Hille		5233	875	17
Stockelsdorf		5389	1065	17
Bad Säckingen		4755	795	17
Hohenstein-Ernstthal		5080	1271	17
Illertissen		4822	1010	17
Gunzenhausen		4912	1076	16
Hilchenbach		5100	811	16
Hofgeismar		5150	939	16
Königslutter am Elm		5225	1082	16
Bad Salzungen		5081	1024	16
Seeheim-Jugenheim		4977	865	16
Loxstedt		5347	865	16
Kirchhain		5083	893	16
Hückeswagen		5115	734	16
Großostheim		4992	908	16
Kirchlengern		5220	863	16
Hünfeld		5068	977	16
Weilerswist		5075	685	16
Remagen		5058	723	16
Baiersbronn		4850	838	16
Wendelstein		4935	1115	16
Vechelde		5226	1036	16
Leopoldshöhe		5201	870	16
Boppard		5023	759	16
Halstenbek		5363	985	16
Glinde		5354	1020	16
Bassum		5285	873	16
Neustadt in Holstein		5411	1081	16
Neuenhagen		5253	1369	16
Brake (Unterweser)		5333	848	16
Schrobenhausen		4856	1126	16
Rahden		5243	861	16
Lohr am Main		4999	957	16
Künzell		5054	972	16
Brüggen		5124	618	16
Erwitte		5161	834	16
Penzberg		4775	1138	16
Bad Neustadt an der Saale		5032	1021	16
Witzenhausen		5134	986	16
Bad Segeberg		5394	1030	16
Ginsheim-Gustavsburg		4997	835	16
Damme		5252	820	16
Wardenburg		5307	820	16
Grefrath		5134	634	16
Oschatz		5130	1311	16
Beckingen		4940	670	16
Blankenburg		5179	1096	16
Hövelhof		5182	865	16
Uslar		5166	964	16
Hettstedt		5165	1151	16
Ratekau		5395	1073	16
Ebersbach an der Fils		4872	952	16
Freilassing		4784	1298	16
Bruckmühl		4788	1191	16
Olsberg		5136	849	16
Schiffweiler		4937	713	16
Preetz		5424	1028	16
Bad Essen		5232	833	16
Wendlingen am Neckar		4867	938	16
Kelheim		4892	1189	16
Weener		5316	735	16
Zerbst		5197	1209	16
Königstein im Taunus		5018	847	16
Riegelsberg		4930	693	16
Simmerath		5060	630	16
Klingenstein		4842	991	16
Spenge		5214	848	16
Eberbach		4947	899	16
Odenthal		5103	712	16
Bitterfeld-Wolfen		5162	1232	16
Marbach am Neckar		4894	926	16
Hude		5311	846	16
Bad Bentheim		5230	716	16
Ottweiler		4940	716	16
Niederkrüchten		5120	622	15
Angermünde		5301	1400	15
Ober-Ramstadt		4983	875	15
Bürstadt		4964	846	15
Clausthal-Zellerfeld		5181	1034	15
Straelen		5144	627	15
Altdorf		4939	1136	15
Garching bei München		4825	1165	15
Oyten		5305	902	15
Lauda-Königshofen		4957	971	15
Neu-Anspach		5032	850	15
Karlstadt		4996	977	15
Beverungen		5167	937	15
Drensteinfurt		5180	774	15
Freiberg am Neckar		4893	920	15
Wurzen		5137	1274	15
Much		5090	740	15
Holzkirchen		4788	1170	15
Eggenstein-Leopoldshafen		4909	840	15
Bad Laasphe		5093	843	15
Ascheberg		5178	762	15
Bad Lippspringe		5178	882	15
Dieburg		4990	885	15
Brackenheim		4908	907	15
Künzelsau		4928	968	15
Trossingen		4808	864	15
=DJ Africa/Djibouti
Djibouti		1159	4315	624	Byen Djibouti|Cibuti|Dinas Jibwti|Diobuiti|Djiboeti|Djibouti Chhi|Djibuti|Dschibuti|Dzhibuti|Dzhybuci|Dzibuti|Dzibutis|Dzjibuty|Dzsibuti|Gibuti|Gibuto|Gibutum|Ilu Djibouti|Jabuuti|Jiboti|Jibouti|Jibuti|Sita Jibouti|Tzimpouti|Xibuti|Yibuti
'Ali Sabieh		1116	4271	55
Tadjourah		1179	4288	22
Obock		1197	4329	18
=DK Europe/Copenhagen
Copenhagen		5568	1257	1154	Cobanhavan|Copenaga|Copenaghen|Copenaguen|Copenhaga|Copenhague|Copenhaguen|Hafnia|Kapehngagen|Kaupmannahoefn|Kaupmannahöfn|Keypmannahavn|Kjobenhavn|Kjopenhamn|Kjøpenhamn|Kobenhamman|Kobenhaven|Kobenhavn|Kodan|Koebenhavn|Koeoepenhamina|Koepenhamn|Kopenage|Kopenchage|Kopengagen|Kopenhaagen|Kopenhag|Kopenhaga|Kopenhage|Kopenhagen|Kopenhagena|Kopenhago|Kopenkhagen|Koppenhaga|Köpenhamn|Kööpenhamina|København|Københámman
Århus		5616	1021	238
Odense		5540	1039	146
Aalborg		5705	992	122
Frederiksberg		5568	1253	95
Esbjerg		5547	845	72
Horsens		5586	985	59
Randers		5646	1004	56
Kolding		5549	947	55
Vejle		5571	954	51
Hvidovre		5566	1247	49
Greve		5558	1230	48
Herning		5614	898	45
Roskilde		5564	1208	44
Silkeborg		5617	955	42
Næstved		5523	1176	41
Charlottenlund		5575	1257	40
Ballerup		5573	1236	40
Fredericia		5557	975	37
Hørsholm		5588	1250	37
Helsingør		5604	1261	35
Viborg		5645	940	35
Køge		5546	1218	34
Holstebro		5636	862	32
Slagelse		5540	1135	32
Taastrup		5565	1230	31
Hillerød		5593	1230	31
Rødovre		5568	1245	30
Albertslund		5566	1236	30
Svendborg		5506	1061	28
Sønderborg		5491	979	27
Hjørring		5746	998	25
Holbæk		5572	1171	25
Frederikshavn		5744	1054	24
Nørresundby		5706	992	22
Haderslev		5525	949	21
Skive		5657	903	21
Glostrup		5567	1240	21
Ringsted		5544	1179	20
Stenløse		5577	1220	20
Ishøj		5562	1235	19
Birkerød		5585	1243	19
Farum		5581	1236	18
Nykøbing Falster		5477	1187	17
Aabenraa		5504	942	16
Kalundborg		5568	1109	16
Nyborg		5531	1079	16
Lillerød		5587	1235	15
Korsør		5533	1114	15
=DM America/Dominica
Roseau		1530	-6139	17	Charlotte Town|Razo|Roseo|Rozo
=DO America/Santo_Domingo
Santo Domingo		1847	-6989	2202	Ciudad Trujillo|Saint Domingue
Santiago de los Caballeros		1945	-7070	1200	Santiago
Santo Domingo Oeste		1850	-7000	701
Santo Domingo Este		1849	-6986	700
San Pedro de Macorís		1845	-6931	218
La Romana		1843	-6897	208
San Cristóbal		1842	-7010	154
Puerto Plata		1979	-7069	146
San Francisco de Macorís		1930	-7025	125
Salvaleón de Higüey		1862	-6871	124
Concepción de La Vega		1922	-7053	102
Punta Cana		1858	-6840	100
Santa Cruz de Barahona		1821	-7110	77
Bonao		1894	-7041	73
San Juan de la Maguana		1881	-7123	73
Bajos de Haina		1842	-7003	67
Baní		1828	-7033	67
Moca		1939	-7053	62
Azua		1845	-7073	59
Mao		1955	-7108	48
Boca Chica		1845	-6960	46
Salcedo		1938	-7042	45
Esperanza		1958	-7098	42
Cotuí		1905	-7015	42
Villa Altagracia		1867	-7017	40
Hato Mayor del Rey		1876	-6926	36
Nagua		1938	-6985	34
Villa Bisonó		1956	-7088	33
Jarabacoa		1912	-7064	30
Constanza		1891	-7074	29
Santa Cruz de El Seibo		1877	-6904	24
Tamboril		1949	-7061	23
Las Matas de Farfán		1887	-7152	22
San José de Ocoa		1855	-7051	21
Bayaguana		1875	-6964	21
Río Grande		1967	-7077	20
Monte Llano		1973	-7060	19
Neiba		1848	-7142	19
Quisqueya		1856	-6941	18
San Fernando de Monte Cristi		1985	-7165	17
Sabana Grande de Boyá		1894	-6979	17
Dajabón		1955	-7171	16
Sabaneta		1948	-7134	16
Monte Plata		1881	-6978	16
=DZ Africa/Algiers
Algiers		3673	309	1978	Alcher|Alge|Algeirsborg|Alger|Algeri|Algero|Algier|Algir|Alje|Aljer|Aljir|Alse|Alxer|Alzer|Alzhir|Alzhyr|Alziir|Alzir|Alzira|Alzirs|Alzyras|Argel|Argier|Arhel|Arjel|Arxel|Caesair|Cezayir|Cäsair|Icosium|Jazoir|Zzayer|Əlcəzair
Boumerdas		3677	348	786	Bumerdes|Roche Noire|Rocher Noir
Oran		3570	-64	646	Aran|Ora|Orana|Oranas|Orano|Ouahran|Wahran|Waradinne|Wehran
Tébessa		3540	812	634	Tebesa|Theveste|Tibissa
Constantine		3637	661	450	Cirta|Constantina|Konstantina|Konstantini
Biskra		3485	573	308
Sétif		3619	541	288
Batna		3556	617	281
Bab Ezzouar		3673	318	276
Annaba		3690	777	207
Sidi Bel Abbès		3519	-63	192
Blida		3647	283	182
Tiaret		3537	132	179
Chlef		3617	133	179
Bordj Bou Arreridj		3607	476	168
Ech Chettia		3620	126	168
Bejaïa		3676	508	164
Skikda		3688	691	163
El Achir		3606	463	158
Souk Ahras		3629	795	157
Djelfa		3467	326	154
Mascara		3540	14	150
Jijel		3682	576	148
Médéa		3626	275	148
Tizi Ouzou		3671	405	144
Béchar		3162	-222	143
El Oued		3336	686	135
Tlemcen		3488	-131	132
Relizane		3574	56	130
Mostaganem		3593	9	130
Ouargla		3195	533	129
El Eulma		3615	569	128
Saïda		3483	15	127
Guelma		3646	743	124
Bordj el Kiffan		3675	319	123
Aïn Oussera		3545	291	119
Khenchela		3544	714	117
Laghouat		3380	287	114
Aïn Beïda		3580	739	106
Baraki		3667	310	105
Oum el Bouaghi		3588	711	101
M’Sila		3571	454	100
Messaad		3415	350	99
Barika		3539	537	99
Ghardaïa		3249	367	93
Beni Mered		3652	286	93
Aflou		3411	210	85
El Khroub		3626	669	84
Rouissat		3192	535	81
Berrouaghia		3614	291	81
Ksar el Boukhari		3589	275	77
Khemis Miliana		3626	222	76
Azzaba		3674	711	75
Tamanrasset		2279	552	73
Aïn Touta		3538	590	72
Cheria		3527	775	72
Birkhadem		3671	305	72
Chelghoum el Aïd		3616	617	72
Sidi Aïssa		3589	377	70
Larbaâ		3656	315	69
Mila		3645	626	69
Bir el Ater		3474	806	69
Sougueur		3519	150	69
Aïn Fakroun		3597	687	68
Tolga		3472	538	68
Es Senia		3565	-62	68
Bir el Djir		3572	-55	68
Akbou		3646	453	67
Besbes		3670	785	66
El Bayadh		3368	102	65
Sidi Khaled		3439	499	64
Aïn Sefra		3275	-58	63
Frenda		3507	105	63
Bougara		3654	308	63
Hamma Bouziane		3641	660	63
Reguiba		3356	670	62
Tissemsilt		3561	181	61
Meftah		3662	322	60
Oued Rhiou		3596	92	60
Boufarik		3657	291	60
Sig		3553	-19	59
Ksar Chellala		3521	232	58
Sidi Moussa		3661	309	58
Aïn Temouchent		3530	-114	57
Râs el Oued		3594	503	57
Lakhdaria		3656	359	57
Drean		3668	775	55
Reghaïa		3674	334	55
Boghni		3654	395	55
Dar Chioukh		3490	349	54
Sedrata		3613	753	53
Hassi Messaoud		3168	607	53
Djamaa		3353	599	53
Bouïra		3637	390	53
Mansoûra		3486	-134	52
Aïn Defla		3626	197	52
Telerghma		3612	635	52
Remchi		3506	-143	51
Birine		3564	323	51
Sour el Ghozlane		3615	369	50
Metlili Chaamba		3227	363	50
Khemis el Khechna		3665	333	50
Timimoun		2926	23	49
I-n-Salah		2719	246	49
Touggourt		3311	606	49
Merouana		3563	591	48
Karkira		3693	659	47
El Hadjar		3680	774	47
Beni Saf		3530	-138	46
Tindouf		2767	-815	46
’Aïn el Turk		3574	-77	45
Boudouaou		3673	341	45
Berriane		3283	377	45
Oued Fodda		3619	153	45
Boû Arfa		3646	281	44
Adrar		2787	-29	44
El Attaf		3622	167	44
El Affroun		3647	263	43
‘Aïn el Hadjel		3567	388	43
Hennaya		3495	-137	42
Tazoult-Lambese		3548	626	42
Draa el Mizan		3654	383	41
Timizart		3680	427	41
Sebdou		3464	-133	41
Tebesbest		3312	608	41
Souma		3652	291	41
Azazga		3674	437	41
Rouached		3646	604	40
Héliopolis		3650	744	40
Chetouane		3492	-130	40
’Aïn el Melh		3484	416	40
El Hadjira		3261	551	40
El Abiodh Sidi Cheikh		3289	55	39
Mehdia daira de meghila		3543	176	39
El Idrissia		3445	253	39
Bougaa		3633	509	39
Draa Ben Khedda		3673	396	37
Dar el Beïda		3671	321	37
Aïn el Bya		3580	-30	37
Nedroma		3501	-175	37
Debila		3352	695	37
Arris		3526	635	37
’Aïn Deheb		3484	155	36
Hammam Bou Hadjar		3538	-97	36
Sidi ech Chahmi		3566	-52	36
El Kala		3690	844	35
Aïn Arnat		3619	531	35
Sidi Okba		3475	590	35
Makouda		3679	406	35
’Aïn Merane		3616	97	34
Râs el Aïoun		3567	565	34
Bordj Ghdir		3590	490	34
Ouled Mimoun		3490	-103	34
Beni Douala		3662	408	34
BABOR - VILLE		3649	554	33
Mouzaïa		3647	269	33
Reggane		2672	17	33
El Aouinet		3587	789	33
Tamalous		3684	664	33
Aïn Kercha		3592	670	32
Djidiouia		3593	83	32
Barbacha		3657	497	32
’Aïn el Bell		3434	322	32
el hed		3665	477	32
Kolea		3664	277	32
Megarine		3319	609	32
’Aïn Benian		3680	292	31
Sfizef		3523	-24	31
Freha		3675	432	31
L’Arbaa Naït Irathen		3663	420	31
Oued Sly		3610	120	31
Robbah		3328	691	30
Bouinan		3653	299	30
Meskiana		3563	767	30
Lardjem		3575	155	30
Sidi Amrane		3350	601	30
Mekla		3668	426	30
’Aïn Abid		3623	694	29
Aïn Bessem		3629	367	29
Aïn Smara		3627	650	29
El Abadia		3627	169	29
Hammamet		3545	795	29
Ben Mehidi		3677	791	28
’Aïn el Hammam		3656	431	28
Tizi Gheniff		3659	377	28
Cheraga		3677	296	28
Charef		3462	280	28
Theniet el Had		3587	203	28
Bou Hanifia el Hamamat		3531	-5	28
Hadjout		3651	241	28
Douera		3667	294	27
Boukadir		3607	113	27
Sidi Akkacha		3646	130	27
El Amria		3552	-102	26
Dellys		3692	391	26
Tirmitine		3665	398	26
Bou Tlelis		3557	-90	26
El Kseur		3668	486	26
Amizour		3664	490	26
Didouche Mourad		3645	664	26
Melouza		3598	419	26
Tipasa		3659	245	25
Sidi Mérouane		3652	626	25
Aoulef		2697	108	25
Abou el Hassan		3642	120	24
Arhribs		3679	431	24
Sidi Abdelli		3507	-114	24
Salah Bey		3585	529	23
Chiffa		3646	274	23
Zeribet el Oued		3468	651	23
Boumahra Ahmed		3646	751	23
Ammi Moussa		3587	111	23
Oued el Abtal		3546	69	23
Bou Ismaïl		3664	269	22
Tizi-n-Tleta		3655	406	22
Mazouna		3612	90	22
Mansourah		3609	445	22
Aïn Taya		3679	329	22
Zemoura		3572	76	22
Feraoun		3656	485	22
Chemini		3660	462	22
Bensekrane		3507	-122	21
Oued el Alleug		3656	279	21
Taïbet		3309	639	21
Tadmaït		3674	390	21
Rouiba		3674	328	21
Boudjima		3680	415	21
Chorfa		3637	433	21
El Tarf		3677	831	20
Mers el Kebir		3573	-71	20
Chebli		3658	301	20
Seddouk		3655	469	20
Beni Mester		3487	-142	20
Bordj Zemoura		3627	486	20
Chabet el Ameur		3664	369	20
El Malah		3539	-109	19
Berrahal		3684	745	19
Brezina		3310	126	19
Beni Amrane		3667	359	18
Tizi Rached		3667	419	18
Zeralda		3671	284	18
Arbatache		3664	337	17
Saoula		3670	302	17
’Aïn el Berd		3536	-51	17
Thenia		3673	356	16
Naciria		3675	383	15
Ighram		3646	451	15
=EC America/Guayaquil
Guayaquil		-220	-7989	1952	Gouagiakil|Guaiaquil|Guaiaquilum|Guajakil|Gvajakil|Gvajakila|Gvajakilis|Wayakil
Quito		-23	-7852	1400	Kita|Kitas|Kito|Kitu|Kuito|Quitu|Quitum
Cuenca		-290	-7900	277
Santo Domingo de los Colorados		-25	-7918	200
Machala		-326	-7996	198
Manta		-96	-8071	183
Portoviejo		-105	-8045	170
Eloy Alfaro		-218	-7986	168
Esmeraldas		96	-7965	165
Ambato		-125	-7862	154
Tutamandahostel		-20	-7850	140
Milagro		-213	-7959	134
Ibarra		35	-7812	133
Riobamba		-167	-7865	124
Quevedo		-103	-7946	119
Loja		-399	-7920	118
Tulcán		81	-7772	86
Babahoyo		-180	-7953	76
La Libertad		-223	-8091	76
Latacunga		-94	-7862	52
Velasco Ibarra		-104	-7964	49
Puerto Francisco de Orellana		-47	-7699	48
Ventanas		-144	-7946	47
Pasaje		-333	-7981	45
Chone		-70	-8009	45
Salinas		-221	-8095	44
Santa Elena		-223	-8086	42
Rosa Zarate		33	-7947	42
Santa Rosa		-345	-7996	42
Balzar		-137	-7990	40
Huaquillas		-348	-8023	40
Bahía de Caráquez		-60	-8042	37
La Troncal		-242	-7934	36
Jipijapa		-135	-8058	36
Azogues		-274	-7885	35
Naranjito		-217	-7947	34
Vinces		-156	-7975	32
Otavalo		23	-7826	32
El Triunfo		-193	-7997	32
Naranjal		-267	-7962	32
Playas		-263	-8039	31
Yaguachi Nuevo		-210	-7969	28
Cayambe		4	-7815	27
Machachi		-51	-7857	26
Puyo		-148	-7800	25
Nueva Loja		9	-7690	24
Samborondón		-196	-7972	24
Macas		-231	-7811	24
Pedro Carbo		-182	-8023	23
Guaranda		-159	-7900	22
Boca Suno		-70	-7714	20
San Lorenzo de Esmeraldas		129	-7884	20
Catamayo		-399	-7936	19
Montecristi		-105	-8066	18
Atuntaqui		33	-7821	17
Calceta		-85	-8016	17
Tena		-99	-7781	17
Gualaceo		-289	-7878	17
Piñas		-368	-7968	17
Cariamanga		-433	-7956	17
Pelileo		-133	-7854	17
La Maná		-94	-7923	16
Pujilí		-96	-7870	16
Montalvo		-179	-7929	16
Sucre		-128	-8042	15
Zamora		-407	-7895	15
San Gabriel		59	-7783	15
=EE Europe/Tallinn
Tallinn		5944	2475	394	Castrum Danorum|Kallinn|Kolyvan|Lindanaes|Lindanäs|Raeaeveli|Reval|Revel|Rääveli|Taillinn|Talin|Talinas|Talini|Talino|Talins|Tallidn|Tallin|Tallina|Tallinna
Tartu		5838	2673	101
Narva		5938	2819	67
Kohtla-Järve		5940	2727	46
Pärnu		5839	2450	44
Viljandi		5836	2559	20
Rakvere		5935	2636	17
Sillamäe		5940	2776	17
Maardu		5947	2498	17
=EG Africa/Cairo
Cairo		3006	3125	7735	Caire|Cairu|Cairus|Kaherah|Kahira|Kahirae|Kahire|Kair|Kaira|Kairas|Kairo|Kajro|Kayro|Masr|Misr|Qahirə
Alexandria		3120	2992	3812	Alegsandiri|Alehandriya|Aleixandria|Alejandria|Aleksandria|Aleksandrii|Aleksandrij|Aleksandrija|Aleksandrio|Aleksandriya|Aleksandrje|Aleksandryja|Aleksandryjo|Alessandria|Alexandreia|Alexandria Magna|Alexandrie|Cathair Alastair|Iskandariah|Iskandariya|Iskandariyah|Iskandri|Iskenderiye|Iskindiriya|Taskendrit|İsgəndəriyyə
Giza		3001	3121	2443	Ghizeh|Gizah|Gize|Gizeh|Gizo|Guiza
Port Said		3127	3230	538	Bursaid|Port Saidas|Porto Said|Puerto Said
Suez		2997	3253	488	Clysma|Klysma|Souez|Suais|Suec|Suecas|Suehc|Suehckij|Sues|Suesia|Suess|Sueveys|Suezi|Suezo|Suvajs|Szuez|Süveyş
Al Maḩallah al Kubrá		3097	3117	431
Luxor		2570	3264	422	Louksor|Louxor|Loxor|Lucsar|Luksor|Luksora|Luksoras|Luksoro|Luqsor
Asyūţ		2718	3118	421	Assiout|Assiut|Assuit|Licopolis|Likupulis|Lycopolis|Siut
Al Manşūrah		3104	3138	420	Manoura|Mansoura|Mansourah|Mansura|Mansurah
Tanda		3079	3100	405	Tanta
Al Fayyūm		2931	3084	306
Zagazig		3059	3150	285
Ismailia		3060	3227	285
Kafr ad Dawwār		3113	3013	267
Aswan		2409	3290	241
Qinā		2616	3273	235
Ḩalwān		2984	3130	230
Damanhūr		3103	3047	228
Al Minyā		2809	3076	227
Idkū		3131	3030	211
Sohag		2656	3169	209
New Cairo		3003	3147	200
Banī Suwayf		2907	3110	190
Shibīn al Kawm		3055	3101	186
Banhā		3046	3118	167
Ţalkhā		3105	3138	158
Kafr ash Shaykh		3111	3094	144
Mallawī		2773	3084	143
Dikirnis		3109	3159	138
Idfū		2498	3288	133
Bilbays		3042	3156	129
Arish		3113	3380	129
Jirjā		2634	3189	128
Al Ḩawāmidīyah		2990	3125	107
Bilqās		3121	3136	104
Disūq		3113	3065	102
Abū Kabīr		3073	3167	101
Qalyūb		3018	3121	100
Akhmīm		2656	3175	99
Al Maţarīyah		3118	3203	99
Hurghada		2726	3381	96
Zefta		3071	3124	93
Ţahţā		2677	3150	91
Samālūţ		2831	3071	90
Būsh		2915	3113	87
Ḩawsh ‘Īsá		3091	3029	85
Munūf		3047	3093	84
Ashmūn		3030	3098	83
Manfalūţ		2731	3097	79
Damietta		3142	3181	77
Kafr az Zayyāt		3082	3082	74
Abū Tīj		2705	3132	71
Isnā		2529	3255	69
Abnūb		2727	3115	69
Al Qūşīyah		2744	3082	68
Al Jammālīyah		3118	3186	68
Dayrūţ		2756	3081	68
Al Khārijah		2545	3055	68
Toukh		3035	3120	68
Al Manzalah		3116	3194	67
Rosetta		3140	3042	64
Awsīm		3012	3114	64
Al Fashn		2882	3090	64
Fuwwah		3120	3055	63
Fāqūs		3073	3180	63
Al Khānkah		3021	3137	62
Mersa Matruh		3135	2724	62
Al Qurayn		3062	3174	62
Abū Qurqāş		2793	3084	61
Al Manshāh		2648	3180	61
Kousa		2592	3276	60
Kawm Umbū		2448	3295	60
Fāraskūr		3133	3172	58
Banī Mazār		2850	3080	58
Minyat an Naşr		3113	3164	57
Shibīn al Qanāṭir		3031	3132	57
Al Qanāţir al Khayrīyah		3019	3114	56
Basyūn		3094	3081	56
Samannūd		3096	3124	55
Shirbīn		3120	3152	55
Dishnā		2612	3248	54
Farshūţ		2605	3216	54
Diyarb Najm		3075	3144	52
At Tall al Kabīr		3054	3179	52
Talā		3068	3094	51
Ibshawāy		2936	3068	51
Al Balyanā		2624	3200	49
Ash Shuhadā’		3060	3090	48
Sīdī Sālim		3127	3079	48
Juhaynah		2667	3150	48
Ţāmiyah		2948	3096	47
Mashtūl as Sūq		3036	3138	46
Al Ḩāmūl		3131	3115	46
Ain Sukhna		2960	3232	46
Iţsā		2924	3079	45
Maţāy		2842	3078	45
Al Badārī		2699	3142	44
Hihyā		3067	3159	43
Al Qanāyāt		3062	3146	43
Quwaysinā		3056	3116	43
Madīnat Sittah Uktūbar		2982	3105	42
Abū al Maţāmīr		3091	3017	41
Naja' Ḥammādī		2605	3224	41
Dayr Mawās		2764	3085	41
Ad Dilinjāt		3083	3054	40
Az Zarqā		3121	3164	40
Aş Şaff		2956	3128	38
‘Izbat al Burj		3151	3184	38
Al Wāsiţah		2934	3121	37
Sumusţā as Sulţānī		2892	3085	37
Kawm Ḩamādah		3076	3070	37
Al Bājūr		3043	3104	37
Kafr Şaqr		3079	3163	35
Al ‘Ayyāţ		2962	3126	35
Ajā		3094	3129	35
Al Ibrāhīmīyah		3072	3156	35
Safaga		2675	3394	33
Ras Gharib		2836	3308	32
Al Quşayr		2611	3428	25
Quţūr		3097	3096	24
Al Bawīţī		2835	2887	20
El Gouna		2739	3368	15
=EH Africa/El_Aaiun
Laayoune		2714	-1319	196
Dakhla	CE	2368	-1596	75
=ER Africa/Asmara
Asmara		1534	3893	564	Asmar|Asmaro|Asmehra|Asmera|Aszmara|Əsməra
Keren		1578	3845	75
Massawa		1561	3947	23
Assab		1301	4274	21
Mendefera		1489	3882	18
Barentu		1511	3759	16
=ES Africa/Ceuta
Ceuta	CE	3589	-532	79
Melilla	ML	3529	-294	73
=ES Atlantic/Canary
Las Palmas de Gran Canaria		2810	-1541	382
Santa Cruz de Tenerife		2847	-1625	222
La Laguna		2849	-1632	151
Telde		2799	-1542	100
Arona		2810	-1668	79
Santa Lucía		2791	-1554	64
Arrecife		2896	-1355	59
San Bartolomé de Tirajana		2792	-1557	52
Adeje		2812	-1673	43
La Orotava		2839	-1652	41
Granadilla de Abona		2812	-1658	40
Los Realejos		2838	-1658	38
Arucas		2812	-1552	36
Realejo Alto		2838	-1659	36
Puerto del Rosario		2850	-1386	36
Maspalomas		2776	-1559	33
Puerto de la Cruz		2841	-1655	32
Puerto del Carmen		2892	-1367	30
Ingenio		2792	-1543	29
Agüimes		2791	-1545	29
Gáldar		2815	-1565	24
Candelaria		2835	-1637	24
Icod de los Vinos		2837	-1671	24
Tacoronte		2848	-1641	24
Carrizal		2791	-1541	22
La Oliva		2861	-1393	22
Mogán		2788	-1573	22
Pájara		2835	-1411	21
Los Llanos de Aridane		2866	-1792	21
Guía de Isora		2821	-1678	21
Tías		2896	-1365	20
San Isidro		2808	-1656	20
Teguise		2906	-1356	19
Santa Brígida		2803	-1550	19
San Bartolomé		2900	-1361	19
Güimar		2831	-1641	18
Playa del Ingles		2776	-1558	17
Santa Cruz de la Palma		2868	-1776	17
San Miguel De Abona		2810	-1662	16
=ES Europe/Madrid
Madrid		4042	-370	3256	Los Madriles|Madridas|Madride|Madridi|Madrido|Madrids|Madril|Madrit|Madrite|Madryd|Madryt|Magerit|Maidrid|Mairil|Makelika|Matritum
Barcelona		4139	216	1622	Barcellona|Barcelone|Barcelono|Barceluna|Barcełona|Barcillona|Barcino|Barkelone|Barseloana|Barselon|Barselona|Barselonae|Barselono|Barseluna|Barseluona|Bartzellona|Bartzelona|Barzelona
Valencia		3947	-38	814	Balenzia|Valantsa|Valence|Valencie|Valencija|Valencio|Valenseje|Valensi|Valensia|Valensii|Valensij|Valensija|Valensiya|Valensyaa|Valenthia|Valentia|Valentzia|Valenza|Vałénsia|Walencja|Walensiye
Sevilla		3738	-597	703	Hispalis|Sebilla|Sebille|Sevidzheh|Sevila|Sevileje|Sevilha|Sevilia|Sevilija|Sevilja|Seville|Sevilo|Sevilya|Seviya|Seweliye|Sewilla|Sibilia|Siviglia|Sivilja
Zaragoza		4166	-88	674	Caesaraugusta|Caesarea Augusta|Caragoca|Salduba|Salduie|Saragoca|Saragosa|Saragosae|Saragoso|Saragossa|Saragosse|Saragoza|Saragozza|Saraqosa|Zaragosa|Zaragozo|Zargoza
Málaga		3672	-442	568	Malaca|Malagae|Malago|Malaqa
Murcia		3799	-113	437	Murcie|Murcio|Murcja|Mursia|Mursija
Palma		3957	265	401	Madina Mayurqa|Palma Mallorcakoa
Bilbao		4326	-293	355
Alicante		3835	-48	335
Córdoba		3789	-477	328
Valladolid		4166	-472	318
Vigo		4223	-872	297
Gijón		4354	-566	278
L'Hospitalet de Llobregat		4136	210	257
A Coruña		4337	-840	246
Gasteiz / Vitoria		4285	-267	236
Granada		3719	-361	234
Elche		3826	-70	230
Ciudad Lineal		4045	-365	228
Oviedo		4336	-584	224
Badalona		4145	225	220
Cartagena		3761	-99	212
Terrassa		4157	202	211
Jerez de la Frontera		3669	-614	208
Sabadell		4154	211	206
Móstoles		4032	-386	206
Alcalá de Henares		4048	-336	205
Pamplona		4282	-164	198
Fuenlabrada		4028	-379	198
Almería		3684	-246	189
Leganés		4033	-376	186
Donostia / San Sebastián		4331	-197	185
Santander		4346	-380	183
Castelló de la Plana		3999	-5	180
Burgos		4234	-370	179
Albacete		3899	-186	170
Alcorcón		4035	-382	168
Getafe		4031	-373	167
Salamanca		4097	-566	156
Logroño		4247	-245	152
Huelva		3727	-694	149
Badajoz		3888	-697	148
Tarragona		4112	125	140
Chamartín		4046	-368	140
Lleida		4162	62	136
Marbella		3652	-489	135
León		4260	-557	134
Cadiz		3653	-629	127
Dos Hermanas		3728	-592	123
Mataró		4154	244	122
Santa Coloma de Gramenet		4145	221	120
Torrejón de Ardoz		4046	-347	118
Jaén		3777	-379	117
Algeciras		3613	-545	116
Parla		4024	-377	116
Ourense		4234	-786	108
Alcobendas		4055	-364	108
Reus		4116	111	107
Torrevieja		3798	-68	102
Barakaldo		4330	-299	98
Lugo		4301	-756	97
San Fernando		3648	-620	96
Girona		4198	282	96
Santiago de Compostela		4288	-855	95
Cáceres		3948	-637	93
Lorca		3767	-170	92
Coslada		4042	-356	90
Talavera de la Reina		3996	-483	89
El Puerto de Santa María		3659	-623	88
Cornellà de Llobregat		4135	208	87
Las Rozas de Madrid		4049	-387	86
Orihuela		3808	-94	86
Avilés		4355	-592	84
El Ejido		3678	-281	84
Guadalajara		4063	-316	83
Roquetas de Mar		3676	-261	83
Palencia		4201	-452	83
Sant Boi de Llobregat		4134	204	82
Pozuelo de Alarcón		4043	-381	82
Toledo		3986	-402	82
Pontevedra		4243	-864	82
Getxo		4336	-301	81
Gandia		3897	-18	80
Sant Cugat del Vallès		4147	209	79
Torrent		3944	-47	79
Chiclana de la Frontera		3642	-614	77
Manresa		4173	182	77
San Sebastián de los Reyes		4056	-363	76
Ferrol		4348	-823	74
Vélez-Málaga		3678	-410	74
Ciudad Real		3899	-393	74
Mijas		3660	-464	74
Rubí		4149	203	73
Fuengirola		3654	-462	71
Benidorm		3854	-13	71
Alcalá de Guadaira		3734	-584	70
Ponferrada		4255	-660	69
Rivas-Vaciamadrid		4033	-351	68
Majadahonda		4047	-387	68
Campiña		3822	-298	68
Zamora		4151	-574	66
Sagunto		3968	-27	66
Vilanova i la Geltrú		4122	173	66
Sanlúcar de Barrameda		3678	-635	66
Estepona		3643	-515	66
Torremolinos		3662	-450	65
La Línea de la Concepción		3617	-535	65
Molina de Segura		3805	-121	64
Paterna		3950	-44	64
Viladecans		4131	201	63
El Prat de Llobregat		4133	209	63
Valdemoro		4019	-368	63
Grao de Murviedro		3964	-24	62
Castelldefels		4128	197	62
Alcoy		3871	-47	62
Linares		3810	-364	61
Irun		4334	-179	61
Granollers		4161	229	61
Motril		3675	-352	60
Santutxu		4325	-292	60
Benalmádena		3660	-457	59
Cerdanyola del Vallès		4149	214	59
Ávila		4066	-470	57
Segovia		4095	-412	57
Mérida		3892	-634	56
Cuenca		4007	-213	56
Torrelavega		4335	-405	55
Elda		3848	-79	55
Collado-Villalba		4064	-400	55
Aranjuez		4003	-360	54
San Vicent del Raspeig		3840	-53	53
Mollet del Vallès		4154	221	52
Huesca		4214	-41	52
Puertollano		3869	-411	52
Calvià		3957	251	52
Arganda		4030	-344	51
Vila-real		3994	-10	51
Utrera		3719	-578	51
Ibiza		3891	143	49
Portugalete		4332	-302	48
Santurtzi		4333	-303	47
Esplugues de Llobregat		4138	209	47
Gavà		4131	200	46
Sama		4330	-568	46
Antequera		3702	-456	45
Alzira		3915	-43	45
Denia		3884	11	44
Mieres		4325	-577	44
Llefià		4144	222	44
Mislata		3948	-42	44
Colmenar Viejo		4066	-377	44
Pinto		4024	-370	44
Boadilla del Monte		4041	-388	43
Figueres		4227	296	43
Sant Feliu de Llobregat		4138	205	43
Basauri		4324	-289	43
Lucena		3741	-449	42
Tres Cantos		4060	-371	42
Plasencia		4003	-609	41
Alcantarilla		3797	-122	41
San Fernando de Henares		4042	-353	41
Mairena del Aljarafe		3734	-606	41
Manacor		3957	321	41
Écija		3754	-508	40
Puerto Real		3653	-619	40
Blanes		4167	279	40
Vic		4193	225	40
Soria		4176	-247	40
Lloret de Mar		4170	285	39
Miranda de Ebro		4269	-295	39
Andújar		3804	-405	39
Igualada		4158	162	39
Errenteria		4331	-190	39
Rincón de la Victoria		3672	-428	39
Burjassot		3951	-41	38
Vilafranca del Penedès		4135	170	38
Tomelloso		3916	-302	38
Ontinyent		3882	-61	38
Narón		4350	-819	38
Vilagarcía de Arousa		4260	-876	38
Ripollet		4150	216	37
Ronda		3674	-517	37
Los Palacios y Villafranca		3716	-592	37
Llucmajor		3949	289	36
La Rinconada		3749	-598	36
El Vendrell		4122	153	36
Don Benito		3896	-586	36
Úbeda		3801	-337	36
Teruel		4035	-111	35
Villena		3864	-87	35
Mazarrón		3760	-131	35
Cieza		3824	-142	35
Tortosa		4081	52	35
Alhaurín de la Torre		3666	-456	35
Yecla		3861	-111	35
San Pedro de Alcántara		3649	-499	35
Tudela		4206	-160	35
Burriana		3989	-8	35
Águilas		3741	-158	35
Villajoyosa		3851	-23	34
Sant Adrià de Besòs		4143	222	34
Almendralejo		3868	-641	34
Olot		4218	249	34
Montcada i Reixac		4148	218	33
Oleiros		4333	-832	33
Marratxí		3962	273	33
Aranda de Duero		4167	-369	33
Azuqueca de Henares		4057	-327	33
Cambrils		4107	106	32
Sant Joan Despí		4137	206	32
Galapagar		4058	-400	32
Santa Pola		3819	-57	32
Castro-Urdiales		4338	-322	32
Javea		3878	17	32
Torre-Pacheco		3774	-95	31
San Javier		3781	-84	31
Camargo		4341	-388	31
Santa Eulària des Riu		3898	153	31
Arcos de la Frontera		3675	-581	31
Leioa		4333	-299	31
Valdepeñas		3876	-338	31
Barberà del Vallès		4152	212	31
Carballo		4321	-869	31
Hellín		3851	-170	31
San Andrés del Rabanedo		4261	-562	31
Xirivella		3947	-43	31
Alcázar de San Juan		3939	-321	31
Manises		3949	-46	31
Alaquàs		3946	-46	30
Puente-Genil		3739	-477	30
Redondela		4228	-861	30
Atamaría		3760	-81	30
Salt		4197	279	30
Aldaia		3947	-46	30
Arteixo		4330	-851	30
Calp		3864	4	30
Sestao		4331	-301	29
Xàtiva		3899	-52	29
Inca		3972	291	29
San Roque		3621	-538	29
Galdakao		4323	-284	29
Totana		3777	-150	29
Rota		3663	-636	29
Ciutadella		4000	384	29
Maó		3989	427	29
Sueca		3920	-31	29
Crevillente		3825	-81	29
Morón de la Frontera		3712	-545	28
Oliva		3892	-12	28
Sant Pere de Ribes		4126	177	28
Carmona		3747	-565	28
Algemesí		3919	-44	28
Vinaròs		4047	48	28
Durango		4317	-263	28
Culleredo		4329	-839	28
Coria del Río		3729	-605	28
Sant Vicenç dels Horts		4139	201	28
Almuñécar		3673	-369	28
Sitges		4124	181	28
Ribeira		4275	-844	28
Eibar		4318	-247	27
Premià de Mar		4149	237	27
Santa Uxía de Ribeira		4255	-899	27
Novelda		3838	-77	27
Catarroja		3940	-40	27
Amés		4290	-866	27
Martorell		4147	193	27
Benicarló		4042	43	27
Salou		4108	114	27
Villarrobledo		3927	-260	27
Níjar		3697	-221	27
El Campello		3843	-40	27
Villaviciosa de Odón		4036	-390	26
Lebrija		3692	-608	26
Caravaca		3811	-186	26
Sant Andreu de la Barca		4145	197	26
Pineda de Mar		4163	269	26
Camas		3740	-603	26
Marín		4239	-870	26
Lepe		3725	-720	26
Villanueva de la Serena		3898	-580	26
Cangas do Morrazo		4226	-878	26
Almansa		3887	-110	26
Onda		3996	-26	26
Jumilla		3848	-132	26
Quart de Poblet		3948	-44	25
Valls		4129	125	25
Santa Perpètua de Mogoda		4153	218	25
Almassora		3995	-6	25
Iturrama		4281	-166	25
Calahorra		4231	-197	25
Martos		3772	-397	25
Adra		3675	-302	24
Calafell		4120	157	24
Erandio		4330	-297	24
Cullera		3917	-25	24
Ibi		3863	-57	24
Molins de Rei		4142	202	24
Montilla		3759	-464	24
Altea		3860	-5	24
San Pedro del Pinatar		3784	-79	24
Paiporta		3943	-42	24
Priego de Córdoba		3744	-420	24
Baza		3749	-277	23
Alhaurín el Grande		3664	-469	23
Olesa de Montserrat		4154	189	23
Cambre		4329	-835	23
Ponteareas		4217	-850	23
Castellar del Vallès		4162	208	23
Barbate		3619	-592	23
Vícar		3683	-264	23
Alcalá la Real		3746	-392	23
Tomares		3737	-605	23
Llíria		3963	-60	23
Zarautz		4328	-217	23
Primer Ensanche		4281	-165	23
Segundo Ensanche		4281	-164	23
Mutxamel		3842	-45	23
Mejorada del Campo		4039	-348	22
Alboraya		3950	-35	22
Palafrugell		4192	316	22
Los Barrios		3618	-549	22
El Masnou		4148	232	22
Ciempozuelos		4016	-362	22
Barañáin		4281	-168	22
Arrasate / Mondragón		4306	-249	22
Pilar de la Horadada		3787	-79	22
Torre del Mar		3674	-409	22
Sant Feliu de Guíxols		4178	303	22
San Juan de Alicante		3840	-44	22
Calatayud		4135	-164	22
Moncada		3955	-40	22
A Estrada		4269	-849	22
Coín		3666	-476	22
Esparreguera		4154	187	22
Sant Antoni de Portmany		3898	130	22
Nerja		3675	-387	22
Almonte		3726	-652	22
Torrelodones		4058	-393	22
Laguna de Duero		4158	-472	22
Carcaixent		3912	-45	22
Palma del Río		3770	-528	22
Navalcarnero		4029	-401	22
Loja		3717	-415	22
Medina del Campo		4131	-491	22
Armilla		3714	-363	21
Cabra		3747	-444	21
Isla Cristina		3720	-732	21
Cártama		3671	-463	21
Requena		3949	-110	21
Illescas		4012	-385	21
Lalín		4266	-811	21
Amposta		4071	58	21
Las Torres de Cotillas		3803	-124	21
l'Alfàs del Pi		3858	-10	21
Conil de la Frontera		3628	-609	21
Baena		3762	-432	21
Vila-seca		4111	115	21
Alfafar		3942	-38	21
Maracena		3721	-363	21
San Juan de Aznalfarache		3736	-604	21
Bétera		3959	-46	21
Manlleu		4200	228	21
Rojales		3809	-73	21
Mairena del Alcor		3737	-575	21
Ribarroja del Turia		3955	-57	20
La Pobla de Vallbona		3960	-55	20
Guadix		3730	-314	20
Ayamonte		3721	-741	20
Algete		4060	-350	20
Roses		4226	318	20
Aspe		3835	-77	20
Natahoyo		4354	-568	20
Alhama de Murcia		3785	-143	20
Picassent		3936	-46	20
Marchena		3733	-542	20
Moguer		3728	-684	20
Monforte de Lemos		4252	-751	20
Vilassar de Mar		4151	239	19
Lora del Río		3766	-553	19
Hernani		4327	-198	19
El Arahal		3726	-555	19
Manzanares		3900	-337	19
Almoradí		3811	-79	19
Benavente		4200	-568	19
Alcúdia		3985	312	19
Puçol		3962	-30	19
Moaña		4228	-874	19
Silla		3936	-41	19
Boiro		4265	-888	19
Bailén		3810	-378	19
Calella		4161	265	19
Bormujos		3737	-607	19
Chipiona		3674	-644	19
Daimiel		3907	-361	19
Malgrat de Mar		4165	274	18
Sant Quirze del Vallès		4153	208	18
El Viso del Alcor		3739	-572	18
Banyoles		4212	277	18
Laudio / Llodio		4314	-296	18
Felanitx		3947	315	18
San Martín de la Vega		4021	-357	18
Archena		3812	-130	18
Tavernes de la Valldigna		3907	-27	18
Burlata		4283	-162	18
Palamós		4185	313	18
Humanes de Madrid		4025	-383	18
Benicàssim		4005	7	18
Tolosa		4313	-208	18
Nigrán		4214	-881	18
Aljaraque		3727	-702	18
Callosa de Segura		3812	-88	18
Cartaya		3728	-715	18
San Lorenzo de El Escorial		4059	-415	18
la Nucia		3861	-13	18
Osuna		3724	-510	18
Oria		4326	-202	18
Amorebieta		4322	-273	18
Teo		4275	-850	18
Zubia		3712	-358	18
Tarifa		3601	-561	18
Lasarte		4327	-202	18
La Unión		3762	-88	18
Utebo		4171	-100	18
Pozoblanco		3838	-485	18
Huércal-Overa		3739	-194	18
Parets del Vallès		4157	223	18
Porriño		4216	-862	17
El Astillero		4340	-382	17
Ejea de los Caballeros		4213	-114	17
Sanxenxo		4240	-881	17
Vilaseca		4206	226	17
La Pineda		4108	119	17
Tui		4205	-864	17
Pollença		3988	302	17
Navalmoral de la Mata		3989	-554	17
Ermitagaña		4281	-166	17
Berga		4210	185	17
Castilleja de la Cuesta		3739	-605	17
Albolote		3723	-366	17
Monzón		4191	19	17
Villaquilambre		4265	-556	17
Ubrique		3668	-545	17
Mula		3804	-149	17
Bermeo		4342	-272	17
Barbastro		4204	13	17
Torrox		3676	-395	17
Caldes de Montbui		4163	217	17
Sant Celoni		4169	249	17
Villanueva de la Cañada		4045	-400	17
Balaguer		4179	81	17
Cardedeu		4164	236	17
L'Eliana		3957	-53	17
Tàrrega		4165	114	17
La Solana		3894	-324	17
Las Cabezas de San Juan		3698	-594	16
Hondarribia		4337	-180	16
Zafra		3843	-642	16
Alcañiz		4105	-13	16
Las Gabias		3714	-367	16
Guardamar del Segura		3809	-66	16
Baeza		3799	-347	16
Ermua		4319	-250	16
Gernika-Lumo		4332	-268	16
Viveiro		4366	-759	16
Montijo		3891	-662	16
Cehegín		3809	-180	16
Seseña		4010	-370	16
Mungia		4335	-285	16
La Roda		3921	-216	16
Poio		4245	-869	16
El Grao		3997	1	16
Canovelles		4162	228	16
Pasaia		4333	-193	16
Corvera de Asturias		4354	-589	16
La Carolina		3828	-362	16
Sant Just Desvern		4138	207	16
Tarancón		4001	-301	16
Los Alcázares		3774	-85	16
Carlet		3923	-52	16
Sant Carles de la Ràpita		4062	60	16
Montornès del Vallès		4154	227	16
Albal		3940	-42	15
Vilalba		4330	-768	15
Santafé		3719	-372	15
Atarfe		3722	-369	15
Tordera		4170	272	15
Santomera		3806	-105	15
Benetússer		3942	-40	15
Arenys de Mar		4158	255	15
Torredembarra		4115	140	15
Massamagrell		3957	-33	15
Villanueva del Pardillo		4049	-396	15
Berja		3685	-295	15
Béjar		4039	-576	15
Campo de Criptana		3940	-312	15
=ET Africa/Addis_Ababa
Addis Ababa		902	3875	2758	Addis Abbaba|Addis Abeba|Adis Abeba|Adisabeba|Antis Ampempa|Neanthopolis
Dire Dawa		959	4187	252
Mek'ele		1350	3948	216
Nazrēt		855	3927	214
Bahir Dar		1159	3739	169
Gondar		1260	3747	154
Desē		1113	3963	136
Hawassa		706	3848	133
Jimma		767	3683	128
Bishoftu		875	3898	104
Kombolcha		1108	3974	94
Harar		931	4212	90
Sodo		686	3776	86
Shashemenē		720	3860	86
Hosa’ina		755	3785	76
Arba Minch		603	3755	70
Ādīgrat		1428	3946	65
Debre Mark’os		1035	3773	60
Debre Birhan		968	3953	58
Jijiga		935	4280	57
Inda Silasē		1410	3828	50
Ziway		793	3872	49
Dīla		642	3832	47
Hāgere Hiywet		898	3785	44
Gambēla		825	3458	42
Axum		1412	3872	41
Waliso		853	3797	38
Yirga ‘Alem		675	3842	36
Mojo		859	3912	35
Goba		702	3998	34
Shakiso		576	3891	34
Felege Neway		630	3688	33
Āreka		707	3770	33
Bodītī		697	3787	33
Debre Tabor		1185	3802	33
Jinka		565	3665	32
Gimbi		917	3583	32
Āsbe Teferī		909	4087	31
Korem		1251	3952	31
Āsosa		1007	3453	31
Butajīra		812	3837	31
Metu		830	3558	30
Āgaro		785	3665	28
Kibre Mengist		588	3898	28
Maych’ew		1279	3954	27
Werota		1192	3770	27
Dembī Dolo		853	3480	27
Dubti		1173	4108	26
Fichē		980	3873	26
K’olīto		732	3808	26
Mendī		980	3510	25
Debark’		1316	3790	25
Tippi		720	3545	24
Kemisē		1072	3987	24
Āsasa		710	3920	24
Genet		907	3850	24
Finote Selam		1070	3727	23
Metahāra		890	3992	23
Dodola		698	3918	23
Addiet Canna		1127	3748	23
Ādīs Zemen		1212	3778	23
Hagere Maryam		563	3824	22
Burē		1070	3707	22
Robīt		1202	3963	21
Asaita		1157	4144	20
Bedelē		846	3635	20
Nejo		950	3550	20
Sebeta		892	3862	20
Batī		1119	4002	19
Bonga		728	3623	19
Bako		578	3657	18
Yabēlo		488	3808	18
Bedēsa		890	4078	18
Wenjī		845	3928	17
Ginir		714	4071	17
Gebre Guracha		980	3840	17
Bichena		1045	3820	16
Gelemso		882	4052	16
Shambu		957	3710	15
Abomsa		998	3998	15
=FI Europe/Helsinki
Helsinki		6017	2494	558	Elsinki|Elzinki|Heilsinci|Helsenkis|Helsingfors|Helsingi|Helsingia|Helsinkis|Helsinkium|Helsinko|Helsinky|Helsinqui|Helsinquia|Helsset|Khelsinki|Khelzinki|Stadi|Xelsinki|Ħelsinki
Espoo		6021	2465	257
Tampere		6150	2379	203
Vantaa		6029	2504	190
Turku		6045	2227	176
Oulu		6501	2547	129
Lahti		6098	2566	99
Kuopio		6289	2768	89
Jyväskylä		6224	2572	85
Pori		6148	2178	77
Lappeenranta		6106	2819	59
Vaasa		6310	2162	57
Kotka		6047	2695	55
Joensuu		6260	2976	53
Hämeenlinna		6100	2446	47
Porvoo		6039	2567	47
Mikkeli		6169	2727	47
Hyvinge		6063	2487	44
Järvenpää		6047	2509	38
Nurmijärvi		6046	2481	37
Rauma		6113	2151	37
Lohja		6025	2407	36
Kokkola		6384	2313	36
Kajaani		6423	2773	35
Rovaniemi		6650	2572	35
Tuusula		6040	2503	35
Kirkkonummi		6012	2444	33
Seinäjoki		6279	2283	32
Kerava		6040	2511	31
Kouvola		6087	2670	31
Imatra		6117	2875	30
Nokia		6147	2350	29
Savonlinna		6187	2888	27
Riihimäki		6074	2478	26
Vihti		6042	2432	26
Salo		6038	2313	25
Kangasala		6146	2408	24
Raisio		6049	2217	24
Karhula		6052	2693	23
Kemi		6574	2456	23
Iisalmi		6356	2719	23
Varkaus		6232	2787	22
Raahe		6468	2448	22
Ylöjärvi		6156	2360	22
Hamina		6057	2720	22
Kaarina		6041	2237	22
Tornio		6585	2415	21
Heinola		6121	2604	21
Hollola		6105	2543	20
Valkeakoski		6126	2403	20
Siilinjärvi		6308	2767	20
Sibbo		6038	2527	19
Jakobstad		6367	2270	19
Lempäälä		6132	2375	18
Mäntsälä		6063	2532	18
Forssa		6081	2362	18
Kuusamo		6597	2918	17
Haukipudas		6518	2535	17
Korsholm		6311	2168	17
Laukaa		6241	2595	17
Uusikaupunki		6080	2141	16
Janakkala		6090	2460	16
Pirkkala		6146	2363	16
Väståboland		6030	2230	15
Lovisa		6046	2623	15
Jämsä		6186	2519	15
Lieto		6051	2246	15
=FJ Pacific/Fiji
Suva		-1814	17844	77	Souba|Souva|Sufa|Suv|Suva City|Suvae|Suvo|Suwa
Lautoka		-1762	17745	53
Nadi		-1780	17742	42
Labasa		-1643	17936	28
=FK Atlantic/Stanley
Stanley		-5169	-5786	2	Port Stanley|Port Stenli|Port Stenlis|Puerto Argentino|Puerto Stanley|Stanlef|Stanlejo|Stanley Harbour|Stehnli|Stenli|Stenlis
=FM Pacific/Pohnpei
Palikir - National Government Center		692	15816	0	Palakir|Palikir|Palikyras|Palirik|Pallikir
=FO Atlantic/Faroe
Tórshavn	ST	6201	-677	13	Havn|Thori Portus|Thorshavn|Torschavn|Torsgavn|Torshamn|Torshaunas|Torshgavn|Torshkhavn|Torskhaun|Torskhavn|Tourshavna|Þunreshæfen|Þórshöfn
=FR Europe/Paris
Paris		4885	235	2139	Baariis|Bahliz|Lutece|Lutetia|Lutetia Parisorum|Paarys|Palika|Paname|Pantruche|Paraeis|Paras|Pari|Paries|Parigge|Pariggi|Parighji|Parigi|Pariis|Pariisi|Pariizu|Parij|Parijs|Parisi|Parixe|Pariz|Parize|Parizh|Parizo|Parizs|Parys|Paryz|Paryzh|Paryzius|Paräis
Marseille		4330	538	795	Marseggia|Marsegia|Marseglia|Marseilla|Marseilles|Marsej|Marseja|Marsejlo|Marsel|Marsela|Marsele|Marselha|Marselis|Marsella|Marselye|Marsey|Marseya|Marsiella|Marsigghia|Marsiglia|Marsiho|Marsilha|Marsilia|Marsilija|Marsilya|Marsylia|Marsylijo|Massalia|Massilia
Lyon		4575	485	472	Lijon|Lio|Lion|Liona|Lionas|Lione|Lioni|Liono|Liun|Liyon|Lugdunum|Lyons
Toulouse		4360	144	433	Tolosa|Tolosa Okzitania|Toloxa|Toloza|Toulouz|Toulouzi|Tołoxa|Tuluz|Tuluza|Tuluzae|Tuluzo
Nice		4370	727	339
Nantes		4722	-155	277
Strasbourg		4858	775	275
Montpellier		4361	388	248
Bordeaux		4484	-58	232
Lille		5063	306	228
Rennes		4811	-167	209
Reims		4927	403	197
Le Havre		4949	11	186
Cergy-Pontoise		4904	208	183
Saint-Étienne		4543	439	176
Toulon		4312	593	169
Angers		4747	-55	168
Grenoble		4518	571	159
Dijon		4732	502	150
Nîmes		4383	436	148
Aix-en-Provence		4353	545	147
Saint-Quentin-en-Yvelines		4877	202	147
Brest		4839	-449	145
Le Mans		4800	20	145
Amiens		4990	230	143
Tours		4739	70	142
Limoges		4583	125	141
Clermont-Ferrand		4578	309	139
Villeurbanne		4577	488	131
Besançon		4725	602	128
Orléans		4790	190	124
Metz		4912	617	124
Rouen		4944	110	113
Mulhouse		4775	733	111
Perpignan		4270	290	111
Caen		4919	-36	111
Boulogne-Billancourt		4884	224	109
Nancy		4868	618	105
Argenteuil		4895	225	101
Saint-Denis		4894	235	96
Roubaix		5069	317	96
Tourcoing		5072	316	92
Montreuil		4886	244	91
Avignon		4395	481	90
Marseille 13		4332	541	89
Asnières-sur-Seine		4892	228	87
Nanterre		4889	221	87
Poitiers		4658	34	86
Versailles		4880	213	85
Courbevoie		4890	226	85
Créteil		4879	247	85
Pau		4331	-36	83
Colombes		4892	225	82
Vitry-sur-Seine		4879	240	81
Aulnay-sous-Bois		4894	249	81
Marseille 08		4327	538	79
Marseille 15		4337	535	78
Marseille 09		4325	541	77
La Rochelle		4616	-115	77
Champigny-sur-Marne		4882	249	77
Rueil-Malmaison		4888	219	77
Antibes		4359	711	76
Saint-Maur-des-Fossés		4879	249	75
Calais		5095	186	74
Béziers		4334	321	74
Dunkerque		5103	238	71
Aubervilliers		4892	238	71
Cannes		4355	701	70
Mérignac		4484	-65	70
Bourges		4708	240	68
Saint-Nazaire		4728	-221	67
Colmar		4808	736	65
Valence		4493	491	64
Quimper		4800	-410	64
Drancy		4893	245	62
Noisy-le-Grand		4885	256	62
Villeneuve-d'Ascq		5062	317	62
La Seyne-sur-Mer		4310	588	62
Levallois-Perret		4889	229	62
Marseille 14		4334	538	62
Chambéry		4557	592	62
Issy-les-Moulineaux		4882	228	61
Neuilly-sur-Seine		4888	227	61
Troyes		4830	409	61
Antony		4875	230	60
La Roche-sur-Yon		4667	-143	59
Marseille 12		4330	544	59
Lorient		4775	-337	58
Sarcelles		4900	238	58
Pessac		4481	-63	58
Ivry-sur-Seine		4882	238	58
Évreux		4902	115	58
Vénissieux		4570	489	58
Cergy		4904	208	58
Clichy		4890	231	57
Marseille 11		4329	544	57
Saint-Quentin		4985	329	55
Niort		4632	-46	55
Belfort		4764	685	55
Ajaccio		4192	874	54
Vannes		4766	-276	54
Sartrouville		4895	219	54
Maisons-Alfort		4881	244	54
Meaux		4896	288	54
Blois		4759	133	54
Brive-la-Gaillarde		4516	153	53
Arles		4368	463	53
Beauvais		4943	208	53
Châteauroux		4681	169	53
Cholet		4706	-88	53
Fréjus		4343	674	53
Pantin		4889	241	53
Saint-Brieuc		4852	-277	53
Montauban		4402	136	52
Charleville-Mézières		4977	472	52
Albi		4393	215	52
Tarbes		4323	8	52
Fontenay-sous-Bois		4885	248	52
Évry		4863	244	52
Clamart		4880	227	51
Marseille 10		4328	542	51
Châlons-en-Champagne		4895	437	51
Narbonne		4318	300	51
Saint-Malo		4865	-201	51
Laval		4807	-76	50
Hyères		4312	613	50
Carcassonne		4321	235	50
Angoulême		4565	15	49
Annecy		4591	613	49
Bondy		4890	249	48
Le Blanc-Mesnil		4894	246	48
Villejuif		4879	236	48
Grasse		4366	693	48
Sevran		4894	253	47
Castres		4361	224	47
Chalon-sur-Saône		4678	485	47
Marseille 04		4330	540	47
Arras		5029	278	47
Boulogne-sur-Mer		5073	161	47
Chelles		4888	259	47
Cagnes-sur-Mer		4366	715	47
Saint-Herblain		4722	-165	47
Douai		5037	308	47
Épinay-sur-Seine		4895	232	46
Vincennes		4885	244	46
Martigues		4341	506	46
Marseille 03		4330	538	45
Bourg-en-Bresse		4621	523	45
Bobigny		4891	245	45
Montluçon		4634	260	45
Aubagne		4329	557	45
Valenciennes		5036	353	45
Suresnes		4887	223	45
Meudon		4881	224	45
Marseille 05		4330	540	45
Bayonne		4349	-147	44
Istres		4351	499	44
Thionville		4936	616	44
Mantes-la-Jolie		4899	172	44
Compiègne		4942	283	44
Nevers		4699	316	44
Chartres		4845	149	44
Marseille 06		4329	538	43
Le Cannet		4358	702	43
Wattrelos		5070	322	43
Caluire-et-Cuire		4579	485	43
Gap		4456	608	43
Talence		4481	-59	43
Alès		4412	408	42
Gennevilliers		4893	230	42
Saint-Priest		4570	494	42
Rosny-sous-Bois		4887	250	42
Auxerre		4780	357	42
Salon-de-Provence		4364	509	41
Saint-Germain-en-Laye		4890	209	41
Bastia		4270	945	41
Marseille 01		4330	538	41
Sète		4340	369	41
Anglet		4349	-152	41
Puteaux		4888	224	41
Corbeil-Essonnes		4861	249	41
Garges-lès-Gonesse		4897	240	40
Roanne		4604	407	40
Savigny-sur-Orge		4868	235	40
Livry-Gargan		4892	254	40
Épinal		4818	645	40
Saint-Ouen		4891	233	39
Rezé		4718	-155	39
Montigny-le-Bretonneux		4877	203	39
Noisy-le-Sec		4889	246	39
Melun		4855	265	39
Bagneux		4880	231	39
Massy		4873	228	39
Haguenau		4882	779	39
Montrouge		4882	231	39
Marcq-en-Barœul		5067	308	39
Vitrolles		4346	525	39
Draguignan		4354	646	39
Lens		5043	283	38
Gagny		4888	253	38
Saint-Chamond		4548	451	38
Bron		4574	491	38
Vaulx-en-Velin		4579	493	37
Joué-lès-Tours		4735	67	37
Alfortville		4881	242	37
La Courneuve		4893	240	37
Châtellerault		4682	55	37
Villepinte		4896	253	37
Cambrai		5018	323	36
Poissy		4893	205	36
Conflans-Sainte-Honorine		4900	210	36
Mont-de-Marsan		4389	-50	36
Plaisir		4882	195	36
Marseille 07		4328	536	36
Marignane		4342	521	36
Dieppe		4992	108	36
Montélimar		4455	475	36
Tremblay-en-France		4895	257	36
Choisy-le-Roi		4877	242	36
Saint-Martin-d'Hères		4518	576	36
Mâcon		4631	483	35
Romans-sur-Isère		4505	507	35
Saint-Raphaël		4342	677	35
Pontault-Combault		4880	261	35
Six-Fours-les-Plages		4309	582	35
Périgueux		4519	71	35
Aurillac		4493	244	35
Neuilly-sur-Marne		4885	255	34
Liévin		5042	278	34
Agen		4420	62	34
Franconville		4898	223	34
Sainte-Geneviève-des-Bois		4865	232	34
Maubeuge		5028	397	34
Bagnolet		4887	242	34
Saumur		4726	-8	33
Biarritz		4348	-156	33
La Ciotat		4317	560	33
Échirolles		4515	571	33
Villefranche-sur-Saône		4599	472	33
Châtenay-Malabry		4877	227	33
Stains		4895	238	33
Châtillon		4880	229	32
Vienne		4553	487	32
Schiltigheim		4861	775	32
Les Mureaux		4899	191	32
Le Perreux-sur-Marne		4885	250	32
Guyancourt		4877	207	32
Palaiseau		4872	225	32
Saint-Dizier		4864	495	32
Creil		4926	248	32
Vandœuvre-lès-Nancy		4865	618	32
Thonon-les-Bains		4637	648	32
Béthune		5053	264	32
Colomiers		4361	133	31
Nogent-sur-Marne		4884	248	31
Athis-Mons		4871	239	31
Viry-Châtillon		4867	239	31
Houilles		4892	219	31
Soissons		4938	332	31
Dreux		4874	137	31
Charenton-le-Pont		4882	241	31
Villeneuve-Saint-Georges		4873	245	31
Élancourt		4878	196	31
Alençon		4843	9	31
Sotteville-lès-Rouen		4941	109	31
Orange		4414	481	31
Villenave-d'Ornon		4478	-57	30
Pontoise		4905	210	30
Villiers-sur-Marne		4883	255	30
Chatou		4889	216	30
Goussainville		4901	247	30
Lomme		5064	299	30
Vierzon		4722	207	30
Saint-Médard-en-Jalles		4490	-72	30
Thiais		4876	240	30
Carpentras		4406	505	30
L'Haÿ-les-Roses		4878	234	30
Menton		4378	750	30
Saint-Laurent-du-Var		4367	719	30
Saintes		4575	-63	30
Rochefort		4594	-97	29
Malakoff		4882	230	29
Draveil		4868	241	29
Saint-Leu		4673	450	29
Saint-Sébastien-sur-Loire		4721	-150	29
Le Chesnay		4882	212	29
Tournefeuille		4359	132	29
Clichy-sous-Bois		4891	255	29
Chaumont		4811	514	29
Saint-Étienne-du-Rouvray		4938	110	29
Meyzieu		4577	500	29
Yerres		4872	249	29
Montbéliard		4751	680	29
Saint-Cloud		4885	220	29
Sens		4820	328	29
Laon		4956	363	29
Lambersart		5065	303	29
Trappes		4877	202	28
Rodez		4435	257	28
Bergerac		4485	48	28
Annemasse		4619	624	28
La Garde		4312	601	28
Ermont		4899	226	28
Rillieux-la-Pape		4582	490	28
Villemomble		4888	250	28
Pierrefitte-sur-Seine		4897	236	28
Le Kremlin-Bicêtre		4881	236	28
Champs-sur-Marne		4885	260	28
Aix-les-Bains		4569	591	28
Bezons		4892	221	28
Vallauris		4358	705	27
Taverny		4903	222	27
Illkirch-Graffenstaden		4853	772	27
La Teste-de-Buch		4463	-115	27
Épernay		4904	396	27
Villiers-le-Bel		4901	240	27
Vichy		4613	343	27
Sannois		4897	225	27
Gonesse		4899	245	27
Vigneux-sur-Seine		4870	241	27
Cavaillon		4383	504	27
Rambouillet		4864	183	27
Cherbourg-Octeville		4964	-162	27
Armentières		5069	288	27
Lunel		4368	414	27
Cachan		4880	234	27
Le Grand-Quevilly		4940	105	27
Abbeville		5011	184	26
La Garenne-Colombes		4890	225	26
Montigny-lès-Metz		4910	615	26
Vanves		4882	229	26
Vernon		4909	146	26
Savigny-le-Temple		4857	258	26
Dole		4709	549	26
Villeneuve-sur-Lot		4441	70	26
Les Ulis		4868	217	26
Marseille 02		4330	537	26
Oyonnax		4626	566	26
Oullins		4571	481	26
Le Creusot		4681	442	26
Hénin-Beaumont		5041	296	25
Orvault		4727	-162	25
Coudekerque-Branche		5102	239	25
Herblay		4899	217	25
Ris-Orangis		4865	241	25
Sucy-en-Brie		4877	253	25
Grigny		4865	239	25
Fresnes		4876	232	25
Romainville		4889	243	25
Fontenay-aux-Roses		4879	229	25
Décines-Charpieu		4577	496	25
Saint-Dié-des-Vosges		4828	695	25
Fontaine		4519	569	25
Auch		4365	59	24
Bruay-la-Buissière		5048	255	24
Lisieux		4915	23	24
Sarreguemines		4911	707	24
Torcy		4885	265	24
Gradignan		4477	-61	24
Lanester		4776	-334	24
Brétigny-sur-Orge		4861	231	24
Muret		4346	133	24
Bois-Colombes		4892	227	24
Blagnac		4363	139	24
Hérouville-Saint-Clair		4921	-31	24
Libourne		4491	-24	24
Le Bouscat		4486	-60	24
Miramas		4359	500	24
Beaune		4702	484	24
Eaubonne		4900	228	24
Brunoy		4869	249	24
Villeparisis		4894	261	24
Montfermeil		4890	258	24
Sèvres		4882	222	24
Fougères		4835	-120	24
Saint-Pol-sur-Mer		5103	234	24
La Madeleine		5065	308	24
Gif-sur-Yvette		4868	213	24
Bourgoin-Jallieu		4559	527	24
Bègles		4481	-55	24
Cahors		4445	144	23
Millau		4410	308	23
Hazebrouck		5072	254	23
Grande-Synthe		5102	230	23
La Valette-du-Var		4314	598	23
Moulins		4656	333	23
Mont-Saint-Aignan		4946	109	23
Étampes		4844	216	23
Mons-en-Barœul		5063	312	23
Agde		4331	348	23
Saint-Ouen-l'Aumône		4904	212	23
Vertou		4717	-147	23
Montgeron		4871	245	23
Maisons-Laffitte		4895	215	23
Le Puy-en-Velay		4504	389	23
Le Petit-Quevilly		4941	106	23
Lormont		4488	-52	23
Olivet		4786	190	23
Achères		4896	207	23
Ozoir-la-Ferrière		4877	267	23
Le Plessis-Robinson		4879	227	23
Cenon		4486	-53	22
Combs-la-Ville		4866	257	22
Dax		4371	-105	22
Frontignan		4345	375	22
Voiron		4536	559	22
Loos		5061	302	22
Le Mée-sur-Seine		4853	263	22
Villeneuve-la-Garenne		4894	231	22
Fécamp		4976	37	22
Cormeilles-en-Parisis		4897	220	22
Sainte-Foy-lès-Lyon		4573	480	22
Verdun		4916	538	22
Vélizy-Villacoublay		4878	219	22
Saint-Lô		4912	-109	22
Lunéville		4859	649	22
Deuil-la-Barre		4898	233	22
La Celle-Saint-Cloud		4885	215	22
Annecy-le-Vieux		4592	614	22
Sceaux		4878	229	22
Lannion		4873	-346	21
Denain		5033	339	21
Allauch		4334	548	21
Concarneau		4788	-392	21
Eysines		4488	-65	21
Croix		5068	315	21
Forbach		4919	689	21
Manosque		4383	579	21
Saint-Mandé		4884	242	21
Montmorency		4899	234	21
Gardanne		4345	547	21
Les Lilas		4888	242	21
Fleury-les-Aubrais		4793	192	21
Dammarie-les-Lys		4852	265	21
Roissy-en-Brie		4879	265	21
Saint-Genis-Laval		4570	479	21
Saint-Louis		4759	756	21
Cognac		4570	-33	21
Saint-Michel-sur-Orge		4863	231	21
Longjumeau		4870	231	21
Bressuire		4684	-49	21
Vauréal		4903	203	21
Lons-le-Saunier		4668	556	21
Ploemeur		4773	-343	21
Lagny-sur-Marne		4887	272	21
Sedan		4970	494	21
Orly		4875	239	21
Pontarlier		4690	636	20
Chamalières		4577	307	20
Meylan		4521	578	20
Montceau-les-Mines		4667	437	20
Halluin		5079	313	20
Riom		4589	311	20
Chevilly-Larue		4876	235	20
Romorantin-Lanthenay		4737	175	20
Mantes-la-Ville		4897	170	20
Pertuis		4369	550	20
Morsang-sur-Orge		4866	235	20
Vesoul		4763	614	20
Saint-Jean-de-Braye		4791	198	20
Les Pennes-Mirabeau		4341	531	20
Cluses		4606	657	20
Bourg-lès-Valence		4495	489	20
Villefontaine		4561	515	20
Saint-Gratien		4897	229	20
Les Pavillons-sous-Bois		4891	251	20
Fontainebleau		4841	270	20
Hem		5065	319	20
Nogent-sur-Oise		4927	247	20
Bagnols-sur-Cèze		4416	462	20
Couëron		4722	-172	19
Écully		4577	478	19
Cran-Gevrier		4590	610	19
Wasquehal		5067	313	19
Mandelieu-la-Napoule		4355	694	19
Vendôme		4779	107	19
Louviers		4922	117	19
Gujan-Mestras		4464	-107	19
Sanary-sur-Mer		4312	580	19
Senlis		4921	259	19
Albertville		4567	639	19
Limeil-Brévannes		4874	249	19
Jouy-le-Moutier		4901	204	19
Marmande		4450	17	19
Royan		4563	-103	19
Maurepas		4876	193	19
Digne-les-Bains		4409	623	19
Mougins		4360	700	19
Challans		4684	-187	19
Sélestat		4826	745	19
Garches		4884	218	19
Chilly-Mazarin		4871	232	19
Bourg-la-Reine		4878	232	19
Équeurdreville-Hainneville		4965	-165	19
Cournon-d'Auvergne		4574	320	19
Chaville		4881	219	19
Neuilly-Plaisance		4886	251	19
Bonneuil-sur-Marne		4877	248	19
Sorgues		4401	487	19
Vence		4372	711	19
Le Plessis-Trévise		4881	257	19
Bar-le-Duc		4877	516	19
Seynod		4589	609	19
Mitry-Mory		4898	262	19
Carvin		5049	296	19
Limay		4900	174	19
La Flèche		4770	-8	19
Plaisance-du-Touch		4357	130	19
La Chapelle-sur-Erdre		4730	-155	18
Avion		5041	283	18
Annonay		4524	467	18
Ronchin		5060	309	18
Mauguio		4362	401	18
Chennevières-sur-Marne		4880	254	18
Autun		4695	430	18
Saint-Avold		4910	670	18
Tourlaville		4964	-157	18
Saint-Omer		5075	226	18
Argentan		4874	-2	18
Givors		4559	477	18
Joinville-le-Pont		4883	247	18
Carquefou		4730	-149	18
Cestas		4474	-68	18
Castelnau-le-Lez		4363	390	18
Montigny-lès-Cormeilles		4898	220	18
La Crau		4315	607	18
Firminy		4539	429	18
Orsay		4870	219	18
Saint-Amand-les-Eaux		5045	343	18
Le Pré-Saint-Gervais		4889	240	18
Lucé		4844	146	18
Les Clayes-sous-Bois		4882	199	18
La Baule-Escoublac		4729	-236	18
Sin-le-Noble		5036	313	18
Toul		4868	589	18
Marseille 16		4336	533	18
Villeneuve-le-Roi		4874	240	18
Saint-Jean-de-la-Ruelle		4791	186	18
Morlaix		4858	-383	18
Montargis		4800	273	17
Soisy-sous-Montmorency		4899	230	17
Bischheim		4862	775	17
Flers		4874	-57	17
Marly-le-Roi		4887	208	17
Lattes		4357	390	17
Saint-Cyr-sur-Loire		4740	67	17
Fos-sur-Mer		4344	494	17
Arcueil		4880	233	17
Lingolsheim		4856	768	17
Vitré		4812	-121	17
Vitry-le-François		4872	458	17
Elbeuf		4929	100	17
Pamiers		4312	161	17
Montereau-Fault-Yonne		4838	295	17
Tulle		4527	177	17
L'Isle-sur-la-Sorgue		4392	505	17
Octeville		4963	-164	17
Tassin-la-Demi-Lune		4575	479	17
Bouguenais		4718	-162	17
Verneuil-sur-Seine		4897	196	17
Verrières-le-Buisson		4875	227	17
Pontivy		4807	-296	17
Le Vésinet		4889	213	17
Sallanches		4594	663	17
Montivilliers		4955	19	17
Domont		4903	233	17
Blanquefort		4491	-64	17
Douarnenez		4810	-433	17
Osny		4907	206	17
Le Pecq		4889	210	17
Guérande		4733	-243	17
Floirac		4483	-53	16
Saint-Cyr-l'École		4880	207	16
Laxou		4868	615	16
Fontenay-le-Comte		4647	-81	16
Moissy-Cramayel		4863	260	16
Saran		4795	188	16
Bry-sur-Marne		4884	252	16
Cesson-Sévigné		4812	-160	16
Le Pontet		4396	486	16
Montbrison		4561	407	16
Faches-Thumesnil		5058	307	16
Viroflay		4880	216	16
Les Sables-d'Olonne		4650	-178	16
Saint-Leu-la-Forêt		4902	225	16
Saint-Fons		4571	485	16
Landerneau		4845	-425	16
Saint-Avertin		4736	74	16
Châteaudun		4807	134	16
Issoire		4554	325	16
Gien		4769	263	16
Bayeux		4928	-70	16
Gentilly		4881	234	16
Château-Thierry		4905	340	16
Port-de-Bouc		4341	498	16
Saint-Égrève		4523	568	16
Villers-lès-Nancy		4867	615	16
Brie-Comte-Robert		4869	261	16
Boissy-Saint-Léger		4875	251	16
Guéret		4617	187	16
Chenôve		4729	500	16
Lourdes		4310	-5	16
Wittenheim		4781	733	16
Canteleu		4944	102	16
Haubourdin		5061	299	16
Crépy-en-Valois		4923	289	16
Berck-Plage		5041	156	16
Les Herbiers		4687	-102	16
Yutz		4936	619	16
Outreau		5071	159	16
Berck		5040	160	16
Mayenne		4830	-61	16
Audincourt		4748	685	16
Balma		4361	150	16
Hautmont		5025	392	16
Lognes		4884	263	16
Hayange		4933	606	16
Tergnier		4966	330	15
Carrières-sous-Poissy		4895	204	15
Illzach		4777	735	15
Pont-à-Mousson		4891	606	15
Cugnaux		4354	134	15
Éragny		4902	210	15
Noisiel		4885	262	15
Saint-Pierre-des-Corps		4739	75	15
Coulommiers		4881	308	15
Montesson		4891	214	15
Saint-Maximin-la-Sainte-Baume		4345	586	15
Noyon		4958	300	15
Brignoles		4341	606	15
Avon		4840	272	15
=GA Africa/Libreville
Libreville		39	945	578	Libarwil|Liberopolis|Librefille|Librevil|Librevila|Librevilis|Librevilo|Librvil|Libvil|Limprebil|Limprvil|Liuravila
Port-Gentil		-72	878	109
Franceville		-163	1358	43
Oyem		160	1158	31
Moanda		-157	1320	30
Mouila		-187	1106	22
Lambaréné		-70	1024	21
Tchibanga		-293	1098	19
Koulamoutou		-114	1246	16
=GB Europe/London
London	ENG	5151	-13	7557	Lakana|Landan|Landen|Ljondan|Llundain|Lodoni|Londain|Londan|Londar|Londe|Londen|Londin|Londinium|Londino|Londn|Londona|Londonas|Londoni|Londono|Londons|Londonu|Londra|Londres|Londrez|Londri|Londro|Londye|Londyn|Lonn|Lontoo|Loundres|Lunden|Lundra|Lundun|Lundunir|Lunnainn|Lunnin|Lunnon|Luân Đôn|Ranana|Łondra
Birmingham	ENG	5248	-190	984	Birmingam|Birmingamas|Birmingem|Birmingema|Birminghamia|Birminghem|Brum|Mpermincham
Liverpool	ENG	5341	-298	864	Learpholl|Lerphoyll|Lerpwl|Liberpoul|Liverpolium|Liverpuil|Liverpul|Liverpule|Liverpulis|Livurpul|Liwerpol
Nottingham	ENG	5295	-115	730	Nottigham|Nottingem
Sheffield	ENG	5338	-147	685	Seffild|Sefild|Sefilda|Sefildas|Sefilnt|Sheffild|Shefild|Shehfild
Bristol	ENG	5146	-260	617	Bricgstōƿ|Briosto|Bristo|Bristole|Bristolis|Bristolium|Bristolo|Briston|Bristul|Bristullu|Bryste
Glasgow	SCT	5587	-426	592	Glascho|Glaschu|Glasgovo|Glasgua|Glaskobe|Glazga|Glazgas|Glazgo|Glazgos|Glazgou|Glazgov|Glazgova|Glazgua|Glesga|Qlazqo
Leicester	ENG	5264	-113	509	Caerlyr|Leicestria|Leiscester|Lestehr|Lester|Lestera|Lesteris|Lestur|Leysester
Edinburgh	SCT	5595	-320	465	Aebura|Caeredin|Dinedin|Doon Edin|Dun Eideann|Ebora|Edimborg|Edimborgh|Edimbourg|Edimbourgo|Edimburg|Edimburgh|Edimburgo|Edimburgu|Edimburgum|Edinbo|Edinboarch|Edinborg|Edinburc|Edinburg|Edinburga|Edinburgas|Edinburgo|Edinburq|Edinburrie|Edynburg|Ehdinburg|Ehdynburg|Embra|Idinburg
Leeds	ENG	5380	-155	455	Ledesia|Lids|Lidsa|Lidsas|Lijds|Lints|Loidis|Ritis
Cardiff	WLS	5148	-318	447	Caerdydd|Cairdiff|Cardiffa|Cayr Deeth|Kadif|Kardif|Kardifa|Kardifas|Kardiff|Kardip|Kardydh|Kardyf|Karntif|Kerdiz
Manchester	ENG	5348	-224	396
Stoke-on-Trent	ENG	5300	-219	373
Coventry	ENG	5241	-151	359
Sunderland	ENG	5490	-138	335
Birkenhead	ENG	5339	-301	325
Islington	ENG	5154	-10	319
Reading	ENG	5146	-97	318
Kingston upon Hull	ENG	5374	-34	314
Preston	ENG	5376	-270	313
Newport	WLS	5159	-300	307
Swansea	WLS	5162	-394	300
Bradford	ENG	5379	-175	299
Southend-on-Sea	ENG	5154	71	295
Belfast	NIR	5460	-593	275
Derby	ENG	5292	-148	270
Plymouth	ENG	5037	-414	260
Luton	ENG	5188	-42	258
Wolverhampton	ENG	5259	-212	253
City of Westminster	ENG	5150	-14	248
Southampton	ENG	5090	-140	246
Blackpool	ENG	5382	-305	239
Milton Keynes	ENG	5204	-76	230
Bexley	ENG	5144	15	228
Northampton	ENG	5225	-88	216
Archway	ENG	5157	-13	216
Norwich	ENG	5263	130	213
Dudley	ENG	5250	-208	199
Aberdeen	SCT	5714	-210	197
Portsmouth	ENG	5080	-109	194
Newcastle upon Tyne	ENG	5497	-161	192
Sutton	ENG	5135	-20	188
Swindon	ENG	5156	-178	186
Crawley	ENG	5111	-18	181
Ipswich	ENG	5206	116	179
Wigan	ENG	5354	-264	175
Croydon	ENG	5138	-10	173
Walsall	ENG	5259	-198	172
Mansfield	ENG	5313	-120	172
Oxford	ENG	5175	-126	171
Warrington	ENG	5339	-258	165
Slough	ENG	5151	-60	164
Bournemouth	ENG	5072	-188	164
Peterborough	ENG	5257	-25	163
Cambridge	ENG	5220	12	158
Doncaster	ENG	5352	-113	158
York	ENG	5396	-108	154
Poole	ENG	5071	-198	150
Gloucester	ENG	5187	-224	150
Burnley	ENG	5380	-223	149
Huddersfield	ENG	5365	-178	149
Telford	ENG	5268	-245	148
Dundee	SCT	5647	-297	148
Blackburn	ENG	5375	-248	147
Basildon	ENG	5157	46	145
Middlesbrough	ENG	5458	-123	143
Bolton	ENG	5358	-243	141
Stockport	ENG	5341	-216	139
Brighton	ENG	5083	-14	139
West Bromwich	ENG	5252	-199	136
Grimsby	ENG	5357	-8	134
Hastings	ENG	5086	57	133
High Wycombe	ENG	5163	-75	133
Watford	ENG	5166	-40	126
Saint Peters	ENG	5137	142	125
Burton upon Trent	ENG	5281	-164	122
Colchester	ENG	5189	90	122
Eastbourne	ENG	5077	28	118
Exeter	ENG	5072	-353	118
Rotherham	ENG	5343	-136	118
Cheltenham	ENG	5190	-208	116
Lincoln	ENG	5323	-54	115
Chesterfield	ENG	5325	-142	113
Chelmsford	ENG	5174	47	112
Dagenham	ENG	5155	17	108
Basingstoke	ENG	5126	-109	108
Maidstone	ENG	5127	52	108
Sutton Coldfield	ENG	5257	-182	107
Bedford	ENG	5213	-47	107
Oldham	ENG	5354	-212	105
Enfield Town	ENG	5165	-8	104
Woking	ENG	5132	-56	104
St Helens	ENG	5345	-273	103
Worcester	ENG	5219	-222	102
Gillingham	ENG	5139	55	101
Worthing	ENG	5082	-38	99
Rochdale	ENG	5362	-216	98
Solihull	ENG	5241	-178	96
Royal Leamington Spa	ENG	5229	-152	95
Romford	ENG	5158	19	95
Bath	ENG	5138	-236	95
Harlow	ENG	5178	11	94
Nuneaton	ENG	5252	-147	93
High Peak	ENG	5337	-185	93
Darlington	ENG	5452	-155	92
Southport	ENG	5365	-301	92
Chester	ENG	5319	-289	91
Stevenage	ENG	5190	-20	90
Wembley	ENG	5155	-30	90
Grays	ENG	5148	33	90
Harrogate	ENG	5399	-154	89
Hartlepool	ENG	5469	-121	89
Cannock	ENG	5269	-203	86
Hemel Hempstead	ENG	5175	-45	86
St Albans	ENG	5175	-33	85
Redditch	ENG	5231	-195	84
South Shields	ENG	5500	-143	84
Derry	NIR	5500	-731	84
Weston-super-Mare	ENG	5135	-298	83
Halifax	ENG	5372	-185	83
Beckenham	ENG	5141	-3	82
Tamworth	ENG	5263	-170	82
Scunthorpe	ENG	5358	-65	80
Stockton-on-Tees	ENG	5457	-132	80
Wakefield	ENG	5368	-150	79
Carlisle	ENG	5490	-294	78
Gateshead	ENG	5496	-160	78
Lisburn	NIR	5452	-604	78
Fylde	ENG	5383	-292	77
Paisley	SCT	5583	-443	76
Bracknell	ENG	5141	-75	76
Newcastle under Lyme	ENG	5300	-223	76
Crewe	ENG	5310	-244	76
Chatham	ENG	5138	53	76
Hove	ENG	5083	-17	75
Aylesbury	ENG	5182	-81	75
East Kilbride	SCT	5576	-418	75
Rugby	ENG	5237	-126	73
Salford	ENG	5349	-229	73
Purley	ENG	5134	-11	72
Guildford	ENG	5124	-57	72
Shrewsbury	ENG	5271	-275	72
Barnsley	ENG	5355	-148	71
Lowestoft	ENG	5248	175	71
Gosport	ENG	5080	-113	71
Southall	ENG	5151	-37	70
Stafford	ENG	5281	-212	69
Royal Tunbridge Wells	ENG	5113	26	69
Ellesmere Port	ENG	5328	-290	68
Rossendale	ENG	5368	-228	67
Folkestone	ENG	5108	117	66
Hounslow	ENG	5147	-36	66
Wrexham	WLS	5305	-299	66
Torquay	ENG	5046	-353	65
Maidenhead	ENG	5152	-72	65
Kingswood	ENG	5145	-251	65
Taunton	ENG	5101	-310	65
Waterlooville	ENG	5088	-103	64
Macclesfield	ENG	5326	-213	64
Bognor Regis	ENG	5078	-68	64
Newtownabbey	NIR	5466	-591	64
Kettering	ENG	5240	-73	64
Buckley	WLS	5317	-308	64
Great Yarmouth	ENG	5261	173	63
Runcorn	ENG	5334	-273	63
Ashford	ENG	5115	87	63
Tonypandy	WLS	5162	-346	63
Scarborough	ENG	5428	-40	62
Widnes	ENG	5336	-273	61
Aldershot	ENG	5125	-76	61
Bury	ENG	5360	-230	61
Barking	ENG	5153	8	61
Castleford	ENG	5373	-136	61
Hereford	ENG	5206	-271	60
Bangor	NIR	5465	-567	60
Stroud	ENG	5175	-220	60
Margate	ENG	5138	139	60
Loughborough	ENG	5277	-120	60
Welwyn Garden City	ENG	5180	-21	60
Farnborough	ENG	5129	-76	60
Rhondda	WLS	5166	-345	59
Craigavon	NIR	5445	-639	59
Wallasey	ENG	5342	-306	59
Littlehampton	ENG	5081	-54	59
Bridgend	WLS	5151	-358	58
Bootle	ENG	5347	-302	58
Weymouth	ENG	5061	-246	58
Fareham	ENG	5085	-118	57
Morley	ENG	5374	-160	57
Cheshunt	ENG	5170	-3	57
Kidderminster	ENG	5239	-225	57
Corby	ENG	5250	-69	57
Dartford	ENG	5145	21	57
Castlereagh	NIR	5457	-588	57
Dewsbury	ENG	5369	-163	57
Livingston	SCT	5590	-352	57
Stourbridge	ENG	5246	-214	56
Sale	ENG	5343	-232	56
Halesowen	ENG	5245	-205	55
Canterbury	ENG	5128	108	55
South Croydon	ENG	5136	-9	55
Huyton	ENG	5341	-284	55
Barry	WLS	5140	-328	55
Gravesend	ENG	5144	37	54
Eastleigh	ENG	5097	-135	54
Acton	ENG	5151	-28	54
Washington	ENG	5490	-152	54
Braintree	ENG	5188	55	53
Hamilton	SCT	5577	-403	53
Brentwood	ENG	5162	31	53
Esher	ENG	5137	-37	52
Crosby	ENG	5348	-303	52
Reigate	ENG	5124	-21	52
Dunstable	ENG	5189	-52	52
Morecambe	ENG	5407	-286	52
Cumbernauld	SCT	5595	-399	52
Redhill	ENG	5124	-17	52
Horsham	ENG	5106	-33	51
Staines	ENG	5143	-51	51
Batley	ENG	5370	-163	51
Wellingborough	ENG	5230	-69	51
Clacton-on-Sea	ENG	5179	116	51
Dunfermline	SCT	5607	-346	50
Bletchley	ENG	5199	-73	50
Keighley	ENG	5387	-191	50
Hayes	ENG	5152	-42	50
Paignton	ENG	5044	-357	50
Llanelli	WLS	5168	-416	50
Kirkcaldy	SCT	5612	-316	49
Bromsgrove	ENG	5234	-206	49
Sittingbourne	ENG	5134	73	49
South Benfleet	ENG	5155	56	49
Banbury	ENG	5206	-134	49
West Bridgford	ENG	5293	-113	48
Mitcham	ENG	5140	-17	48
Morden	ENG	5140	-20	48
Cwmbran	WLS	5165	-302	48
Long Eaton	ENG	5290	-127	48
Durham	ENG	5478	-158	48
Northwich	ENG	5326	-252	47
Ayr	SCT	5546	-463	47
Perth	SCT	5640	-343	47
Lancaster	ENG	5405	-280	47
Tipton	ENG	5253	-207	47
Inverness	SCT	5748	-422	47
Kilmarnock	SCT	5561	-450	46
Banstead	ENG	5132	-21	46
Neath	WLS	5166	-380	46
King's Lynn	ENG	5275	40	46
Winchester	ENG	5107	-132	46
Barrow in Furness	ENG	5411	-323	46
Yeovil	ENG	5094	-263	46
Middleton	ENG	5355	-220	46
Havant	ENG	5086	-99	46
Carshalton	ENG	5137	-17	46
Hinckley	ENG	5254	-138	45
Salisbury	ENG	5107	-180	45
Pontefract	ENG	5369	-131	45
Coatbridge	SCT	5586	-402	44
Sutton in Ashfield	ENG	5313	-126	44
Grantham	ENG	5291	-64	44
Merthyr Tydfil	WLS	5175	-338	44
Great Sankey	ENG	5339	-264	44
Greenock	SCT	5595	-476	44
Ashton-under-Lyne	ENG	5349	-210	44
Leigh	ENG	5350	-252	44
Leatherhead	ENG	5130	-33	44
Letchworth Garden City	ENG	5198	-23	44
Newark on Trent	ENG	5307	-82	43
Worksop	ENG	5330	-112	43
Bury St Edmunds	ENG	5225	71	43
Kirkby	ENG	5348	-289	43
Wallsend	ENG	5499	-153	43
Redruth	ENG	5023	-522	43
Welling	ENG	5146	11	43
Christchurch	ENG	5074	-178	42
Andover	ENG	5121	-149	42
Stretford	ENG	5345	-232	42
Dover	ENG	5113	131	42
Hatfield	ENG	5176	-22	42
Altrincham	ENG	5339	-235	42
Coity	WLS	5152	-356	41
Newburn	ENG	5499	-174	41
Boston	ENG	5298	-3	41
Lytham St Annes	ENG	5374	-300	41
Bridgwater	ENG	5113	-300	41
Urmston	ENG	5345	-235	41
Wokingham	ENG	5141	-84	41
Swadlincote	ENG	5277	-156	41
Trowbridge	ENG	5132	-221	41
Prescot	ENG	5343	-280	41
Bexhill-on-Sea	ENG	5085	47	40
Bloxwich	ENG	5262	-200	40
North Shields	ENG	5502	-145	40
Glenrothes	SCT	5620	-317	39
Skelmersdale	ENG	5355	-277	39
Fleet	ENG	5128	-83	39
Abingdon	ENG	5167	-128	39
Tonbridge	ENG	5120	27	39
Ramsgate	ENG	5134	142	39
Ilkeston	ENG	5297	-131	39
Coalville	ENG	5272	-137	38
Canvey Island	ENG	5152	58	38
Surbiton	ENG	5139	-30	38
Whitley Bay	ENG	5504	-145	38
Greenford	ENG	5153	-36	38
Arnold	ENG	5300	-113	38
Houghton-Le-Spring	ENG	5484	-146	38
Bishops Stortford	ENG	5187	16	38
Leyland	ENG	5370	-269	38
Rushden	ENG	5229	-60	38
Leighton Buzzard	ENG	5192	-66	37
Yeadon	ENG	5386	-169	37
Blyth	ENG	5513	-151	37
Eccles	ENG	5348	-233	37
Redcar	ENG	5462	-106	37
Airdrie	SCT	5587	-398	37
Peterlee	ENG	5476	-134	37
Farnham	ENG	5121	-80	37
Chester-le-Street	ENG	5486	-157	37
Great Malvern	ENG	5211	-233	37
Herne Bay	ENG	5137	113	37
Wilmslow	ENG	5333	-223	37
Newton Abbot	ENG	5053	-361	36
Stirling	SCT	5612	-394	36
Mangotsfield	ENG	5149	-250	36
Billericay	ENG	5163	42	36
Chipping Sodbury	ENG	5154	-239	36
Hitchin	ENG	5195	-28	36
Walkden	ENG	5352	-240	36
Tyldesley	ENG	5351	-247	36
Chippenham	ENG	5146	-212	36
Billingham	ENG	5459	-129	36
Pontypool	WLS	5170	-304	36
Accrington	ENG	5375	-236	35
Falkirk	SCT	5600	-379	35
Briton Ferry	WLS	5163	-382	35
Hoddesdon	ENG	5176	-1	35
Bridlington	ENG	5408	-19	35
Bentley	ENG	5353	-115	35
Exmouth	ENG	5062	-340	34
Yate	ENG	5154	-242	34
Felling	ENG	5495	-157	34
Colwyn Bay	WLS	5329	-373	34
Radcliffe	ENG	5356	-232	34
Totton	ENG	5092	-149	34
Chorley	ENG	5365	-262	34
Bicester	ENG	5190	-115	34
Haywards Heath	ENG	5100	-10	34
Irvine	SCT	5562	-466	34
Wigston Magna	ENG	5258	-109	34
Wednesfield	ENG	5260	-209	34
Windsor	ENG	5148	-60	33
Dumfries	SCT	5507	-361	33
Glossop	ENG	5344	-195	33
Cramlington	ENG	5509	-159	33
Pudsey	ENG	5380	-166	33
Ebbw Vale	WLS	5178	-321	33
Newbury	ENG	5140	-132	33
Wickford	ENG	5161	52	33
Lichfield	ENG	5268	-183	33
Brighouse	ENG	5370	-178	33
Darwen	ENG	5370	-246	33
Wisbech	ENG	5267	16	32
Borehamwood	ENG	5165	-28	32
Prestwich	ENG	5353	-228	32
Motherwell	SCT	5579	-399	32
Cleethorpes	ENG	5356	-3	32
Lower Earley	ENG	5143	-92	32
Deeside	WLS	5320	-304	32
Falmouth	ENG	5015	-507	32
Hyde	ENG	5345	-208	32
Chichester	ENG	5084	-78	32
Barnstaple	ENG	5108	-406	32
Spalding	ENG	5279	-15	32
Rutherglen	SCT	5583	-421	31
Thornton-Cleveleys	ENG	5387	-302	31
Aberdare	WLS	5171	-345	31
Caerphilly	WLS	5157	-322	31
Ruislip	ENG	5157	-42	31
Saint Neots	ENG	5222	-27	31
Burgess Hill	ENG	5096	-13	31
Beverley	ENG	5385	-42	31
Deal	ENG	5122	140	31
Wishaw	SCT	5577	-392	31
Pontypridd	WLS	5160	-334	30
Winsford	ENG	5319	-252	30
Harpenden	ENG	5182	-36	30
Rayleigh	ENG	5159	60	30
Whitstable	ENG	5136	103	30
Camberley	ENG	5134	-74	30
Barnet	ENG	5165	-20	30
Bedworth	ENG	5248	-147	30
Heswall	ENG	5333	-310	30
Hucknall	ENG	5303	-120	30
Egham	ENG	5143	-55	30
Sevenoaks	ENG	5127	19	30
Kidsgrove	ENG	5309	-224	29
Newtownards	NIR	5459	-569	29
Didcot	ENG	5161	-124	29
Nelson	ENG	5383	-220	29
Burntwood	ENG	5268	-193	29
Carrickfergus	NIR	5472	-581	29
Felixstowe	ENG	5196	135	29
Kendal	ENG	5433	-275	29
Consett	ENG	5485	-183	29
Witney	ENG	5178	-149	29
Ashton in Makerfield	ENG	5348	-265	29
Cheadle Hulme	ENG	5338	-219	29
Ballymena	NIR	5486	-628	29
Stanford-le-Hope	ENG	5152	43	29
Bideford	ENG	5102	-421	29
Rochester	ENG	5139	51	29
Shipley	ENG	5383	-177	29
Brierley Hill	ENG	5248	-212	28
Stratford-upon-Avon	ENG	5219	-171	28
Sunbury-on-Thames	ENG	5140	-42	28
Newry	NIR	5418	-634	28
Ashington	ENG	5518	-156	28
Cambuslang	SCT	5581	-416	28
Kirkby in Ashfield	ENG	5310	-124	28
Willenhall	ENG	5259	-206	28
Burngreave	ENG	5339	-146	27
Denton	ENG	5346	-212	27
Cleckheaton	ENG	5372	-171	27
Ashford	ENG	5143	-46	27
Bearsden	SCT	5592	-433	27
Jarrow	ENG	5498	-148	27
Melton Mowbray	ENG	5277	-89	27
Workington	ENG	5464	-354	27
Epsom	ENG	5133	-27	27
Haverhill	ENG	5208	44	27
Maghull	ENG	5352	-294	27
Clydebank	SCT	5590	-441	27
East Grinstead	ENG	5112	-1	27
Flint	WLS	5324	-313	26
Westhoughton	ENG	5355	-252	26
Frome	ENG	5123	-232	26
Congleton	ENG	5316	-221	26
Camden Town	ENG	5154	-14	26
Ryde	ENG	5073	-116	26
Bishop Auckland	ENG	5466	-168	26
Northolt	ENG	5155	-37	26
Newton Aycliffe	ENG	5462	-157	26
Rhyl	WLS	5332	-349	26
Hertford	ENG	5180	-8	26
Staveley	ENG	5327	-135	26
Coleraine	NIR	5513	-667	26
Farnworth	ENG	5355	-240	26
Crowthorne	ENG	5137	-79	26
Hawarden	WLS	5318	-303	26
Bramhall	ENG	5336	-217	26
Coulsdon	ENG	5132	-14	26
Bartley Green	ENG	5244	-200	25
St Austell	ENG	5034	-477	25
Rhosllanerchrugog	WLS	5301	-306	25
Fleetwood	ENG	5393	-301	25
Witham	ENG	5180	64	25
Blackheath	ENG	5146	1	25
Pitsea	ENG	5156	51	25
Whitehaven	ENG	5455	-358	25
Newport	ENG	5070	-129	25
Skegness	ENG	5314	34	25
Selby	ENG	5378	-107	25
Thetford	ENG	5242	75	25
Newton Mearns	SCT	5577	-433	25
Vale of Leven	SCT	5597	-458	25
Wednesbury	ENG	5255	-202	24
Feltham	ENG	5145	-41	24
Thatcham	ENG	5140	-126	24
Hindley	ENG	5353	-258	24
Plymstock	ENG	5036	-409	24
Ormskirk	ENG	5357	-288	24
Warwick	ENG	5228	-158	24
Rugeley	ENG	5276	-194	24
Golborne	ENG	5348	-260	24
Gosforth	ENG	5500	-162	24
Huntingdon	ENG	5233	-19	24
Daventry	ENG	5226	-116	24
Droitwich	ENG	5227	-215	24
New Milton	ENG	5076	-167	24
Ammanford	WLS	5179	-399	24
Portishead	ENG	5148	-277	24
Droylsden	ENG	5348	-215	24
Arbroath	SCT	5656	-259	24
Musselburgh	SCT	5594	-305	24
Evesham	ENG	5209	-195	24
Whitefield	ENG	5355	-230	24
Lofthouse	ENG	5373	-150	23
Penarth	WLS	5144	-317	23
Bishopbriggs	SCT	5591	-422	23
Belper	ENG	5302	-148	23
Formby	ENG	5356	-307	23
Burnham-on-Sea	ENG	5124	-300	23
Broadstairs	ENG	5136	144	23
Oadby	ENG	5261	-108	23
Heanor	ENG	5301	-135	23
Chapeltown	ENG	5347	-147	23
Truro	ENG	5027	-505	23
Elgin	SCT	5765	-332	23
Litherland	ENG	5347	-300	23
Market Harborough	ENG	5248	-92	23
Royton	ENG	5357	-212	23
Walton-on-Thames	ENG	5139	-41	23
Wellington	ENG	5270	-252	23
Woodford Green	ENG	5161	2	23
Stalybridge	ENG	5348	-206	23
Godalming	ENG	5119	-61	23
Potters Bar	ENG	5169	-18	23
Seaford	ENG	5077	10	23
Alfreton	ENG	5310	-138	23
Camborne	ENG	5021	-530	23
Kenilworth	ENG	5235	-158	22
Seaham	ENG	5484	-135	22
Thornaby-on-Tees	ENG	5453	-130	22
Sudbury	ENG	5204	73	22
Rawtenstall	ENG	5370	-228	22
Retford	ENG	5332	-94	22
Renfrew	SCT	5587	-439	22
Portadown	NIR	5442	-644	22
Berkhamsted	ENG	5176	-57	22
Stanley	ENG	5487	-170	22
Swanley	ENG	5140	17	22
Newton-le-Willows	ENG	5345	-260	22
Rottingdean	ENG	5081	-6	22
Amersham	ENG	5167	-62	22
Hadley Wood	ENG	5167	-17	22
Ossett	ENG	5368	-158	22
Maldon	ENG	5173	67	21
Buxton	ENG	5326	-191	21
Horley	ENG	5117	-16	21
Cowes	ENG	5076	-130	21
Dronfield	ENG	5330	-148	21
Ripley	ENG	5303	-140	21
Bathgate	SCT	5590	-364	21
Omagh	NIR	5460	-730	21
March	ENG	5255	9	21
Stowmarket	ENG	5219	100	21
Clevedon	ENG	5144	-286	21
Maesteg	WLS	5161	-366	21
Guiseley	ENG	5388	-171	21
Bordon	ENG	5111	-86	21
Caterham	ENG	5128	-8	21
Gainsborough	ENG	5338	-77	21
Goole	ENG	5370	-88	21
Harwich	ENG	5194	128	21
East Dereham	ENG	5268	93	21
Bellshill	SCT	5582	-402	21
Chesham	ENG	5170	-60	21
Gerrards Cross	ENG	5159	-56	21
Crowborough	ENG	5106	16	21
Stamford	ENG	5265	-48	21
Stourport-on-Severn	ENG	5234	-228	21
Gorseinon	WLS	5167	-404	21
Failsworth	ENG	5350	-217	21
Nailsea	ENG	5143	-276	21
Isleworth	ENG	5148	-34	21
Risca	WLS	5161	-310	20
Alloa	SCT	5612	-379	20
Newmarket	ENG	5224	40	20
Bingley	ENG	5385	-184	20
Brownhills	ENG	5263	-193	20
Yateley	ENG	5134	-83	20
Hythe	ENG	5086	-140	20
Newquay	ENG	5042	-507	20
Sandown	ENG	5065	-116	20
Atherton	ENG	5352	-249	20
Colne	ENG	5386	-217	20
Orkney	SCT	5898	-296	20
Chalfont Saint Peter	ENG	5161	-56	20
Ampthill	ENG	5203	-50	20
Swinton	ENG	5350	-235	20
Portslade	ENG	5084	-22	20
Kingswinford	ENG	5250	-217	20
Chislehurst	ENG	5142	7	20
Bowthorpe	ENG	5264	122	20
Kempston Hardwick	ENG	5209	-50	20
Hailsham	ENG	5086	26	20
Dumbarton	SCT	5594	-457	20
Poulton-le-Fylde	ENG	5383	-298	20
Brough	ENG	5373	-57	20
Leek	ENG	5310	-202	20
Kempston	ENG	5212	-50	20
Penzance	ENG	5012	-554	20
Dinnington	ENG	5337	-120	20
Faversham	ENG	5131	89	20
Tewkesbury	ENG	5199	-216	20
Antrim	NIR	5470	-620	20
Kirkintilloch	SCT	5594	-415	20
Earl Shilton	ENG	5258	-132	20
Tiverton	ENG	5090	-349	20
Adwick le Street	ENG	5357	-118	19
Weybridge	ENG	5137	-46	19
South Ockendon	ENG	5151	28	19
Irlam	ENG	5344	-242	19
Chessington	ENG	5136	-30	19
Melksham	ENG	5137	-214	19
Horsforth	ENG	5384	-164	19
Clydach	WLS	5168	-390	19
Dukinfield	ENG	5347	-209	19
Great Wyrley	ENG	5266	-201	19
Yarm	ENG	5450	-136	19
Shoreham-by-Sea	ENG	5083	-27	19
Pinner	ENG	5159	-38	19
Ely	ENG	5240	26	19
Hook	ENG	5137	-31	19
South Elmsall	ENG	5360	-128	19
Hebburn	ENG	5497	-152	19
Mirfield	ENG	5367	-170	19
Emsworth	ENG	5085	-94	19
Aberystwyth	WLS	5242	-408	19
Oswestry	ENG	5286	-305	19
Prestatyn	WLS	5334	-341	19
Horwich	ENG	5360	-255	19
Lancing	ENG	5083	-32	19
Rawmarsh	ENG	5346	-134	19
Eastwood	ENG	5300	-130	19
Peacehaven	ENG	5079	-1	19
West Molesey	ENG	5140	-38	19
East Molesey	ENG	5140	-35	19
Wantage	ENG	5159	-143	19
Isle of Lewis	SCT	5822	-639	19
Uckfield	ENG	5097	10	18
Peterhead	SCT	5751	-178	18
Larne	NIR	5485	-582	18
Mansfield Woodhouse	ENG	5316	-119	18
Grove	ENG	5161	-142	18
Hadleigh	ENG	5155	61	18
Marlow	ENG	5157	-77	18
Marple	ENG	5339	-206	18
Chapel Allerton	ENG	5383	-154	18
Brymbo	WLS	5307	-307	18
Waltham Abbey	ENG	5169	0	18
Devizes	ENG	5135	-199	18
Hampton	ENG	5141	-37	18
Bangor	WLS	5323	-413	18
Dalserf	SCT	5573	-392	18
Hedge End	ENG	5091	-130	18
Sandbach	ENG	5315	-236	18
New Mills	ENG	5337	-200	18
Ascot	ENG	5141	-67	18
Abergele	WLS	5328	-358	18
Spennymoor	ENG	5470	-160	18
Dorking	ENG	5123	-33	18
Ramsbottom	ENG	5365	-232	18
Amersham on the Hill	ENG	5167	-61	18
Moreton	ENG	5340	-312	18
Biddulph	ENG	5312	-218	18
Bishopstoke	ENG	5097	-133	18
Ferndown	ENG	5081	-190	18
Barrhead	SCT	5580	-439	18
Ware	ENG	5181	-3	18
Maltby	ENG	5342	-120	18
Warminster	ENG	5120	-218	17
Teignmouth	ENG	5055	-350	17
Walton-on-the-Naze	ENG	5185	127	17
Tynemouth	ENG	5502	-143	17
Bushey	ENG	5164	-36	17
Gelligaer	WLS	5166	-326	17
Sleaford	ENG	5300	-41	17
Haydock	ENG	5347	-268	17
Mountsorrel	ENG	5272	-115	17
Lewes	ENG	5087	1	17
Thorne	ENG	5361	-96	17
Grangemouth	SCT	5601	-372	17
Calne	ENG	5144	-201	17
Nantwich	ENG	5307	-252	17
Wath upon Dearne	ENG	5350	-135	17
Romsey	ENG	5099	-150	17
Cirencester	ENG	5172	-197	17
Blantyre	SCT	5580	-409	17
Heysham	ENG	5404	-289	17
Westbury	ENG	5126	-219	17
Guisborough	ENG	5453	-106	17
Bedlington	ENG	5513	-159	17
Frinton-on-Sea	ENG	5183	124	17
Hayling Island	ENG	5078	-97	17
Dorchester	ENG	5072	-243	17
Northallerton	ENG	5434	-143	17
Longfield	ENG	5140	30	17
Saint Andrews	SCT	5634	-280	17
Rochford	ENG	5158	71	17
High Blantyre	SCT	5578	-410	17
Cobham	ENG	5133	-41	17
Brixham	ENG	5039	-352	17
Whickham	ENG	5495	-168	17
Alton	ENG	5115	-97	17
Biggleswade	ENG	5209	-26	17
Cowley	ENG	5173	-121	17
Harringay	ENG	5158	-10	17
Lymington	ENG	5076	-154	16
Kilwinning	SCT	5565	-471	16
Louth	ENG	5337	0	16
Johnstone	SCT	5583	-452	16
Carterton	ENG	5176	-159	16
Ripon	ENG	5414	-153	16
Bonnyrigg	SCT	5587	-311	16
Hartley	ENG	5139	30	16
Banbridge	NIR	5435	-628	16
Chepstow	WLS	5164	-268	16
Penicuik	SCT	5583	-323	16
Ryton	ENG	5262	-235	16
Worcester Park	ENG	5138	-24	16
Viewpark	SCT	5583	-406	16
Aldridge	ENG	5261	-192	16
Basford	ENG	5297	-118	16
Kippax	ENG	5377	-137	16
Conisbrough	ENG	5348	-123	16
Carmarthen	WLS	5186	-431	16
Hoyland Nether	ENG	5350	-145	16
Tadley	ENG	5135	-113	16
Kidlington	ENG	5182	-129	16
Royston	ENG	5205	-2	16
Bebington	ENG	5335	-302	16
Swanscombe	ENG	5145	31	16
Baildon	ENG	5385	-179	16
Porthcawl	WLS	5148	-370	16
Keynsham	ENG	5141	-250	16
Elland	ENG	5369	-184	16
Saltash	ENG	5041	-423	16
Earlsfield	ENG	5144	-19	16
Erskine	SCT	5590	-445	16
Wombwell	ENG	5352	-140	16
South Hayling	ENG	5079	-98	15
Blackwood	WLS	5167	-321	15
Llandudno	WLS	5332	-383	15
Broxburn	SCT	5593	-347	15
Neston	ENG	5141	-220	15
Hale	ENG	5338	-233	15
Hazel Grove	ENG	5338	-212	15
Darton	ENG	5359	-153	15
Orpington	ENG	5137	10	15
Saffron Walden	ENG	5202	24	15
Haslingden	ENG	5370	-232	15
Port Glasgow	SCT	5593	-469	15
Penrith	ENG	5467	-276	15
Sinfin	ENG	5288	-149	15
Bredbury	ENG	5342	-212	15
Mexborough	ENG	5349	-129	15
Newport Pagnell	ENG	5209	-72	15
Neston	ENG	5328	-305	15
Larkhall	SCT	5573	-397	15
Cleveleys	ENG	5388	-304	15
=GD America/Grenada
Saint George's		1205	-6175	8	Fort Royal|Georgetown|Grenada City|Lewis|Port Louis|Port Royal|Saint George|Sent Dzordzas|Sent Tzortzes
=GE Asia/Tbilisi
Tbilisi		4169	4483	1049	Tbilis|Tbilisis|Tbiliso|Tbilissi|Tbilisy|Tbiliszi|Tbilsi|Tblisi|Thbilisi|Tibilisi|Tiblisi|Tiblissi|Tiflis|Tiphlida|Tpilisi|Triphelis|Ttuplis|Tıflis
Kutaisi		4227	4269	178
Batumi		4164	4163	122
Sokhumi		4301	4099	82
Zugdidi		4251	4187	73
Rustavi		4156	4498	50
P’ot’i		4214	4167	47
Gori		4198	4412	47
Ts’khinvali		4223	4397	30
Samtredia		4215	4234	29
Khashuri		4199	4360	28
Senak’i		4227	4207	28
Stantsiya Novyy Afon		4308	4084	27
Zest’aponi		4211	4304	26
Telavi		4192	4547	22
Ozurgeti		4192	4201	21
Marneuli		4149	4480	19
Kobuleti		4182	4178	19
Tqvarch'eli		4284	4168	18
Akhaltsikhe		4164	4298	17
Ts’q’alt’ubo		4233	4260	17
Och’amch’ire		4271	4147	16
=GF America/Cayenne
Cayenne	GF	493	-5233	62	Caiena|Caienna|Cajena|Cayena|Cayene|Kaena|Kaenna|Kagien|Kajen|Kajena|Kajenna|Kajennae|Kajenneh|Kajeno|Kayen|Kayene|Kayenna
Matoury	GF	485	-5232	26
Saint-Laurent-du-Maroni	GF	550	-5403	24
Kourou	GF	516	-5264	24
Rémire-Montjoly	GF	492	-5227	19
=GG Europe/Guernsey
Saint Peter Port		4946	-254	16	Sanktapetrurbo|Sentpiterporta
=GH Africa/Accra
Accra		556	-20	1963	Aakra|Acra|Akara|Akkr|Akkra|Akkrae|Akra|Akrao|Nkran
Kumasi		669	-162	1469	Coomassie|Kumase|Kumasis|Kumassi|Kumasy
Tamale		940	-84	361
Takoradi		490	-176	233
Atsiaman		570	-33	203
Tema		567	-2	156
Cape Coast		511	-125	143
Sekondi-Takoradi		493	-176	139
Obuase		620	-167	138
Medina Estates		567	-16	101
Koforidua		609	-26	96
Japekrom		758	-279	96
Wa		1006	-250	78
Ejura		739	-136	71
Sunyani		734	-233	70
Ho		660	47	70
Techiman		759	-194	70
Aflao		612	119	67
Berekum		745	-258	62
Akim Oda		593	-99	61
Bawku		1106	-24	57
Hohoe		715	47	56
Bolgatanga		1079	-85	54
Tafo		673	-161	50
Swedru		554	-70	50
Suhum		604	-45	49
Dome		565	-24	47
Kintampo		806	-173	47
Gbawe		558	-31	45
Nsawam		581	-35	45
Winneba		535	-62	44
Kasoa		553	-42	44
Yendi		944	-1	43
Mampong		706	-140	42
Konongo		662	-122	41
Asamankese		586	-66	39
Prestea		543	-214	35
Tarkwa		530	-199	35
Dunkwa		596	-178	33
Agogo		680	-108	32
Wankyi		774	-210	31
Anloga		579	90	30
Begoro		639	-38	30
Savelugu		962	-83	29
Kpandu		700	29	28
Elmina		508	-135	26
Salaga		855	-52	25
Navrongo		1090	-109	25
Saltpond		521	-106	25
Axim		487	-224	25
Akwatia		604	-81	24
Shama Junction		502	-166	21
Apam		528	-74	20
Foso		570	-129	20
Bibiani		646	-232	19
Aburi		585	-17	18
Keta		592	99	18
Duayaw-Nkwanta		717	-210	17
Bechem		709	-202	17
=GI Europe/Gibraltar
Gibraltar		3614	-535	27	Calpe|Cebelitarik|Cebelitarık|Djibraltar|Gibbilterra|Gibilterra|Gibraltaras|Gibraltaro|Kamaka|Xibraltar
=GL America/Godthab
Nuuk		6418	-5172	15	Godhopa|Godthaab|Godthab|Nououk|Nuk|Nuka|Nukas|Nuko|Nuuks
=GM Africa/Banjul
Serekunda		1344	-1668	340
Brikama		1327	-1665	78
Bakau		1348	-1668	43
Banjul		1345	-1658	35	Bandzhul|Bandzul|Bandzula|Bandzulis|Banjoul|Banjulo|Banyul|Banzhul|Bathurst|Bathurstopolis|Mpanzoul
Farafenni		1357	-1560	30
Lamin		1335	-1643	25
Sukuta		1341	-1671	15
=GN Africa/Conakry
Camayenne		954	-1369	1871	Camayen
Conakry		954	-1368	1767	Conacri|Konakri|Konakrio|Konakris|Konakry
Nzérékoré		776	-882	133
Kindia		1006	-1287	117
Kankan		1039	-931	114
Gueckedou		857	-1013	79
Coyah		971	-1338	77
Labé		1132	-1228	59
Kissidougou		918	-1010	47
Fria		1037	-1358	44
Siguiri		1142	-917	44
Macenta		854	-947	43
Mamou		1038	-1209	42
Télimélé		1090	-1303	30
Tougué		1145	-1166	26
Pita		1106	-1239	20
Boké		1093	-1429	15
=GP America/Guadeloupe
Les Abymes	GP	1627	-6151	63
Baie-Mahault	GP	1627	-6159	31
Le Gosier	GP	1621	-6149	29
Petit-Bourg	GP	1619	-6159	25
Sainte-Anne	GP	1623	-6138	23
Le Moule	GP	1633	-6135	23
Sainte-Rose	GP	1633	-6170	20
Capesterre-Belle-Eau	GP	1604	-6156	20
Pointe-à-Pitre	GP	1624	-6154	18
Basse-Terre	GP	1600	-6173	11	Bas Ter|Bas Teras|Basse Terre|Bastera
=GQ Africa/Malabo
Bata		186	977	173
Malabo		376	878	156	Malaba|Malabas|Malampo|Port Clarence|Rev Malebo|Santa Isabel
Ebebiyin		215	1134	25
=GR Europe/Athens
Athens		3798	2373	664	Afina|Afini|Afiny|Ateena|Atehny|Aten|Atena|Atenai|Atenas|Atene|Atenes|Ateni|Ateno|Atenoj|Ateny|Athen|Athena|Athenae|Athenai|Athene|Athenes|Atheny|Athina|Athinai|Athinia|Atina|Aþena|Kota Athena
Thessaloníki		4064	2293	354
Pátra		3824	2173	168
Piraeus		3794	2365	164
Lárisa		3964	2242	145
Peristéri		3802	2369	140
Irákleion		3533	2514	137
Kallithéa		3795	2370	101
Acharnés		3808	2373	99
Kalamariá		4058	2295	92
Níkaia		3797	2365	89
Glyfáda		3786	2376	87
Volos		3936	2294	86
Ílion		3803	2370	85
Ilioúpoli		3793	2377	78
Keratsíni		3796	2362	77
Khalándrion		3802	2380	74
Néa Smýrni		3795	2371	73
Maroúsi		3805	2380	72
Agios Dimitrios		3793	2373	71
Zográfos		3798	2377	71
Aigáleo		3798	2368	70
Néa Ionía		3804	2376	67
Ioánnina		3966	2085	66
Palaió Fáliro		3793	2370	64
Korydallós		3798	2365	63
Tríkala		3955	2177	62
Výronas		3796	2375	61
Agía Paraskeví		3802	2383	60
Galátsi		3802	2375	59
Chalkída		3846	2360	59
Petroúpolis		3804	2368	59
Sérres		4108	2355	58
Ródos		3644	2822	56
Kalamata		3704	2211	54
Kavála		4094	2441	54
Chaniá		3551	2403	54
Kateríni		4027	2251	53
Alexandroupoli		4085	2588	53
Lamía		3890	2243	52
Irákleio		3805	2377	50
Xánthi		4113	2489	48
Kifisiá		3807	2381	47
Agrínio		3862	2141	47
Chaïdári		3801	2367	46
Komotiní		4112	2541	46
Sykiés		4065	2295	45
Dráma		4115	2415	45
Véroia		4052	2220	44
Álimos		3791	2372	42
Políchni		4067	2295	40
Kozáni		4030	2179	36
Ágioi Anárgyroi		3803	2372	34
Argyroúpoli		3791	2375	34
Áno Liósia		3808	2370	34
Kardítsa		3936	2192	33
Néa Ionía		3938	2293	33
Rethymno		3537	2448	32
Cholargós		3800	2380	31
Vrilissia		3803	2383	31
Asprópyrgos		3806	2359	30
Kórinthos		3794	2295	30
Ptolemaḯda		4051	2168	30
Gérakas		3802	2386	30
Metamórfosi		3807	2376	30
Voúla		3784	2378	28
Kamaterón		3806	2371	28
Mytilene		3911	2656	28
Giannitsá		4079	2241	28
Neapoli		4065	2294	27
Corfu		3962	1992	27
Trípoli		3751	2238	27
Agía Varvára		3799	2366	27
Kaisarianí		3796	2377	26
Néa Filadélfeia		3803	2374	26
Moskháton		3795	2368	25
Pérama		3797	2357	25
Salamína		3796	2350	25
Elefsína		3804	2354	25
Chios		3837	2614	24
Pylaía		4060	2299	23
Mégara		3799	2334	23
Kilkís		4099	2287	23
Dhafní		3795	2373	23
Melíssia		3805	2383	23
Pýrgos		3768	2144	22
Árgos		3763	2273	22
Thívai		3833	2332	22
Árta		3916	2099	22
Livadeiá		3844	2288	21
Artémida		3797	2400	21
Péfki		3806	2379	21
Aígio		3825	2208	20
Náousa		4063	2207	20
Kos		3689	2729	19
Koropí		3790	2387	19
Édessa		4080	2205	19
Flórina		4078	2141	18
Néa Erythraía		3809	2382	17
Préveza		3896	2075	17
Ellinikó		3789	2374	17
Amaliáda		3780	2135	17
Panórama		4059	2303	17
Spárti		3707	2243	16
Orestiáda		4150	2653	16
Peraía		4050	2293	16
Agios Ioannis Rentis		3796	2367	16
Vári		3783	2380	16
Néa Mákri		3809	2398	16
Oraiókastro		4073	2292	15
=GS Atlantic/South_Georgia
Grytviken		-5428	-3651	0	Gritviken|Griutvikenas|Grjutviken|Grutviken|Qryotviken
=GT America/Guatemala
Guatemala City		1464	-9051	995	Ciudad Guatemala|Guate|Guatemala|Guatemala Hiria|Gvatemala|Gvatemalurbo|Gwatemala|New Guatemala|Nueva Guatemala
Mixco		1463	-9061	473	Mishko
Villa Nueva		1453	-9059	407	Vilja Nueva|Viljanueva
Petapa		1450	-9056	141
San Juan Sacatepéquez		1472	-9064	137
Quetzaltenango		1483	-9152	132
Villa Canales		1448	-9053	122
Escuintla		1430	-9079	103
Chinautla		1470	-9050	97
Chimaltenango		1466	-9082	82
Chichicastenango		1494	-9111	80
Huehuetenango		1532	-9147	79
Amatitlán		1448	-9063	72
Totonicapán		1491	-9136	70
Santa Catarina Pinula		1457	-9050	68
Santa Lucía Cotzumalguapa		1434	-9102	62
Puerto Barrios		1573	-8859	57
San Francisco El Alto		1494	-9144	54
Cobán		1547	-9037	53
San José Pinula		1455	-9041	47
San Pedro Ayampuc		1478	-9045	47
Jalapa		1463	-8999	46
Coatepeque		1470	-9186	46
Sololá		1477	-9118	45
Mazatenango		1453	-9150	44
Chiquimula		1480	-8955	42
San Pedro Sacatepéquez		1497	-9176	40
Salamá		1510	-9032	40
Antigua Guatemala		1456	-9073	39
Retalhuleu		1454	-9168	37
Zacapa		1497	-8953	36
Jutiapa		1429	-8990	34
Jacaltenango		1567	-9171	34
Santiago Atitlán		1464	-9123	33
Momostenango		1504	-9141	32
Palín		1440	-9070	31
San Benito		1692	-8992	31
Barberena		1431	-9036	31
Ciudad Vieja		1452	-9076	30
Ostuncalco		1487	-9162	29
Fraijanes		1447	-9044	28
Nahualá		1484	-9132	28
Cantel		1481	-9146	26
Panzos		1540	-8964	26
San Marcos		1496	-9179	25
Santiago Sacatepéquez		1464	-9068	24
La Gomera		1408	-9105	24
Santa Cruz del Quiché		1503	-9115	24
Nebaj		1541	-9115	23
Tecpán Guatemala		1476	-9099	22
Sumpango		1465	-9073	21
Comalapa		1474	-9089	21
Esquipulas		1457	-8935	21
Flores		1692	-8990	20
Chicacao		1454	-9133	20
San Pablo Jocopilas		1459	-9145	20
Comitancillo		1509	-9175	20
San Cristóbal Verapaz		1540	-9057	20
Gualán		1512	-8936	19
Nuevo San Carlos		1459	-9169	19
Colomba		1471	-9173	19
Morales		1547	-8884	19
Patzún		1468	-9101	19
Puerto San José		1393	-9082	19
San Andrés Itzapa		1462	-9084	19
Palencia		1467	-9036	19
Tiquisate		1428	-9136	18
San Lucas Sacatepéquez		1461	-9066	18
Jocotenango		1458	-9074	18
Alotenango		1449	-9080	17
Poptún		1633	-8942	17
Chisec		1581	-9029	17
Patzicía		1463	-9093	16
Cuilapa		1428	-9030	16
La Esperanza		1487	-9156	16
Sanarate		1479	-9020	16
El Estor		1553	-8933	16
El Tejar		1465	-9079	16
Asunción Mita		1433	-8971	16
Santa María de Jesús		1449	-9071	16
El Palmar		1465	-9158	15
=GU Pacific/Guam
Dededo Village	DD	1352	14484	45
Yigo Village	YG	1354	14489	21
Tamuning-Tumon-Harmon Village	TM	1349	14478	20
Mangilao Village	MA	1345	14480	15
Hagåtña	AN	1348	14475	1	Agadna|Agana|Agania|Aganija|Aganja|Agano|Aguana|Akashi|Ankana|Hagadna|Haqatna|Jagatna|Khagatna
=GW Africa/Bissau
Bissau		1186	-1560	388	Bisao|Bisau|Bisauo|Bisava|Biso|Bissa|Bissao|Mpissaou|Wisaw
Bafatá		1217	-1466	23
=GY America/Guyana
Georgetown		680	-5816	235	Demerara|Dzhordzhtaun|Dzordztaun|Dzordztauna|Dzordztaunas|Dzordztauns|Georgiopolis|Georgurbo|Jojton|Tzortztaoun|Zhorzhtaun
Linden		601	-5831	45
New Amsterdam		625	-5752	35
=HK Asia/Hong_Kong
Hong Kong	HCW	2228	11417	7013	Gankong|Gon Kong|Gonkong|Hongkong|Honkong|Khongkong|Khonkong|Victoria
Kowloon	KKC	2232	11418	2020	Czjulun|Kaulunas|Koulun
Tsuen Wan	NTW	2237	11411	289
Yuen Long Kau Hui	NYL	2245	11403	142
Tung Chung	NIS	2229	11394	45
Sha Tin	NST	2238	11418	22
Tuen Mun	NTM	2239	11397	17
Tai Po	NTP	2245	11417	16
=HN America/Tegucigalpa
Tegucigalpa		1408	-8721	851	Tegousigalpa|Tegousigoualpa|Tegucigalpo|Tegucigucigalpa|Tegusigalp|Tegusigalpa|Teguzigalpa|Tenkousinkalpa|Tequsiqalpa|Teuctzincalpan
San Pedro Sula		1550	-8802	489	San Pedro
Choloma		1561	-8795	139
La Ceiba		1576	-8678	130
El Progreso		1540	-8780	101
Ciudad Choluteca		1330	-8719	76
Comayagua		1445	-8764	59
Puerto Cortez		1583	-8793	48
La Lima		1543	-8792	46
Danlí		1403	-8658	45
Siguatepeque		1460	-8783	43
Juticalpa		1467	-8622	34
Villanueva		1532	-8800	32
Tocoa		1568	-8600	31
Tela		1577	-8747	29
Santa Rosa de Copán		1477	-8878	28
Olanchito		1548	-8657	26
San Lorenzo		1342	-8745	22
Cofradía		1540	-8815	20
El Paraíso		1387	-8655	19
La Paz		1432	-8768	18
Yoro		1514	-8713	16
Potrerillos		1523	-8797	16
Santa Bárbara		1492	-8824	15
=HR Europe/Zagreb
Zagreb		4581	1598	699	Agram|Andautonia|Sagrab|Sagreb|Sagwzlwgbouh|Sakreb|Zabrag|Zabreg|Zagabbria|Zagabria|Zagavria|Zagrab|Zagrabia|Zagreba|Zagrebas|Zagrebi|Zagrebo|Zagrebs|Zagrep|Zagrev|Zagrzeb|Zahreb|Zankremp|Zaqreb
Split		4351	1644	176
Rijeka		4533	1444	141
Osijek		4555	1869	88
Zadar		4412	1523	71
Slavonski Brod		4516	1802	61
Pula		4487	1385	59
Sesvete		4583	1612	52
Karlovac		4549	1555	47
Varaždin		4630	1634	42
Stenjevec		4581	1588	41
Šibenik		4373	1589	37
Sisak		4547	1638	36
Velika Gorica		4571	1608	35
Vinkovci		4529	1880	33
Vukovar		4535	1900	30
Dubrovnik		4264	1811	28
Bjelovar		4590	1685	28
Koprivnica		4616	1683	26
Požega		4534	1769	21
Solin		4354	1649	20
Zaprešić		4586	1581	20
Đakovo		4531	1841	19
Čakovec		4638	1643	16
Virovitica		4583	1738	16
Samobor		4580	1572	15
=HT America/Port-au-Prince
Port-au-Prince		1854	-7234	1235	Porto Principe|Portoprensa|Portoprinco|Portus Principis|Potoprens|Puerto Principe
Delmas 73		1854	-7230	383
Pétionville		1851	-7229	283
Port-de-Paix		1994	-7283	250
Croix-des-Bouquets		1858	-7223	229
Jacmel		1823	-7254	138
Okap		1976	-7220	135
Léogâne		1851	-7263	134
Les Cayes		1819	-7375	126
Tigwav		1843	-7287	118
Jérémie		1865	-7412	98
Miragoâne		1845	-7309	89
Gonaïves		1945	-7269	85
Saint-Marc		1911	-7269	66
Thomazeau		1865	-7209	52
Grangwav		1843	-7277	49
Verrettes		1905	-7247	49
Kenscoff		1845	-7228	42
Saint-Raphaël		1944	-7220	38
Ti Port-de-Paix		1993	-7283	35
Lenbe		1971	-7240	33
Gressier		1854	-7253	26
Hinche		1915	-7202	19
Fond Parisien		1851	-7198	18
Désarmes		1899	-7239	16
=HU Europe/Budapest
Budapest		4750	1904	1741	Boedapes|Boedapest|Boudapes|Boudapeste|Budaipeist|Budapescht|Budapeshha|Budapesht|Budapesta|Budapestas|Budapeste|Budapesti|Budapestinum|Budapesto|Budapeszt|Budimpeshta|Budimpesta
Debrecen		4753	2162	204
Miskolc		4810	2078	173
Szeged		4625	2015	165
Pécs		4607	1823	157
Győr		4768	1764	128
Nyíregyháza		4796	2172	116
Kecskemét		4691	1969	110
Székesfehérvár		4719	1841	102
Szombathely		4723	1662	80
Parádsasvár		4791	1998	76
Szolnok		4718	2020	75
Tatabánya		4758	1839	71
Kaposvár		4637	1780	68
Békéscsaba		4668	2110	65
Érd		4739	1891	62
Veszprém		4709	1791	62
Zalaegerszeg		4684	1684	62
Sopron		4769	1659	57
Eger		4790	2037	57
Nagykanizsa		4645	1699	51
Dunaújváros		4696	1894	50
Hódmezővásárhely		4642	2033	47
Salgótarján		4810	1980	40
Cegléd		4717	1980	39
Ózd		4822	2030	38
Baja		4618	1895	38
Vác		4778	1914	35
Szekszárd		4635	1871	34
Pápa		4733	1747	33
Gyöngyös		4778	1993	33
Kazincbarcika		4825	2063	32
Gödöllő		4760	1936	32
Gyula		4665	2128	32
Hajdúböszörmény		4767	2152	32
Kiskunfélegyháza		4671	1984	32
Ajka		4710	1756	31
Orosháza		4657	2067	31
Mosonmagyaróvár		4787	1727	30
Dunakeszi		4764	1914	30
Kiskunhalas		4643	1948	29
Esztergom		4779	1874	29
Jászberény		4750	1992	28
Komló		4619	1826	27
Nagykőrös		4703	1978	27
Makó		4622	2048	25
Budaörs		4746	1896	25
Szigetszentmiklós		4734	1904	25
Tata		4765	1832	24
Szentendre		4767	1908	24
Hajdúszoboszló		4745	2140	23
Siófok		4690	1806	23
Törökszentmiklós		4718	2042	23
Hatvan		4767	1968	23
Karcag		4732	2093	22
Gyál		4738	1922	22
Monor		4735	1945	22
Keszthely		4677	1724	22
Várpalota		4720	1814	21
Békés		4677	2113	21
Dombóvár		4638	1814	21
Paks		4662	1886	21
Oroszlány		4749	1831	20
Komárom		4774	1812	20
Vecsés		4741	1929	19
Mezőtúr		4700	2063	19
Mátészalka		4796	2232	19
Mohács		4599	1869	19
Csongrád		4671	2014	19
Kalocsa		4653	1897	18
Kisvárda		4822	2208	18
Szarvas		4687	2055	18
Sátoraljaújhely		4839	2166	18
Hajdúnánás		4785	2143	18
Balmazújváros		4762	2135	18
Mezőkövesd		4782	2058	18
Tapolca		4688	1744	18
Százhalombatta		4733	1894	18
Balassagyarmat		4807	1930	18
Tiszaújváros		4793	2108	17
Dunaharaszti		4735	1910	17
Fót		4762	1919	17
Dabas		4719	1931	17
Abony		4719	2000	16
Berettyóújfalu		4722	2155	16
Püspökladány		4732	2112	16
Göd		4768	1913	16
Sárvár		4725	1694	15
Gyomaendrőd		4693	2083	15
Kiskőrös		4662	1929	15
=ID Asia/Jakarta
Jakarta		-621	10685	8540	Batavia|Big Durian|Cakarta|Djakarta|Djogkarta|Dki Jakarta|Dzakarta|Dzhakarta|Dzhakartae|Gakarto|Giacarta|Iacarta|Jacarta|Jayakarta|Jogkarta|Sunda Kelapa|Tzakarta|Xacarta|Xhakarta|Yajgyadaz|Yakarta|Zhakarta
Surabaya		-725	11275	2375	Kota Surabaya|Kutha Surabaya|Soerabaja|Soerabaya|Sourabaya|Sourampagia|Surabaia|Surabaja|Surabajo
Medan		358	9867	1751	Kota Medan|Kuta Medan|Kutha Medan|Medana|Medanas|Medano|Mentan
Bandung		-692	10761	1700	Bandoeng|Banduna|Bandungas|Bandungo|Kota Bandung|Kuta Bandung|Kutha Bandhung
Bekasi		-623	10699	1520	Bekasis|Kota Bekasi|Kutha Bekasi
Palembang		-292	10475	1442	Kota Palembang|Kutha Palembang|Palembangas|Palimbao
Tangerang		-618	10663	1372	Kota Tangerang|Kutha Tangerang|Tangarang|Tangerangas
South Tangerang		-629	10672	1304	Tangerang Selatan
Semarang		-699	11042	1288	Kota Semarang|Kutha Semarang|Samarang|Semarangas
Depok		-640	10682	1198	Depokas|Kota Depok
Batam		115	10402	1164	Kota Batam|Kutha Batam
Padang		-95	10035	840	Kota Padang|Kuta Padang|Kutha Padang|Padangas|Padango
Bandar Lampung		-543	10526	800	Bandarlampung|Tanjungkarang|Telukbetung
Bogor		-659	10679	800	Buitenzorg|Kota Bogor|Kutha Bogor
Malang		-798	11263	747	Kabupaten Malang|Kota Malang|Kutha Malang|Maland
Pekanbaru		52	10144	704	Kota Pekanbaru|Kutha Pekanbaru|Pakanbahru|Pakanbaroe|Pakanbaru|Pekanbaroe
Yogyakarta		-780	11036	637	Djogjakarta|Djokja|Djokjakarta|Dzhodzhakarta|Dzhokjakarta|Dzogdzakarta|Dzogjakarta|Gionkiakarta|Jogjakarta|Jogjakarto|Jogyakarta|Jokjakarta|Jokyakarta|Kota Yogyakarta|Kuta Yogyakarta|Kutha Ngayogyakarta
Situbondo		-771	11401	600	Sitoebanda|Sitoebondo|Situbando
Surakarta		-756	11083	555	Kota Surakarta|Kutha Surakarta|Soerakarta|Solo|Sourakarta|Surakarte
Cimahi		-687	10754	494	Chimahi|Kota Cimahi|Tjimahi|Tjimaki
Jambi City		-160	10362	420	Djambi|Dzhambi|Jambi|Sriindrapura|Telanaipura
Percut		363	9886	311
Bengkulu		-380	10227	310
Jember		-817	11370	299
Sukabumi		-692	10693	276
Tasikmalaya		-733	10822	271
Pekalongan		-689	10968	258
Cirebon		-671	10856	254
Banda Aceh		554	9533	251
Tegal		-687	10914	237
Kediri		-782	11202	235
Binjai		360	9849	229
Purwokerto		-742	10923	217
Purwakarta		-656	10744	216
Pematangsiantar		296	9907	210
Ciputat		-624	10670	208
Ciampea		-655	10670	207
Cileungsir		-639	10696	202
Rengasdengklok		-616	10730	201
Sumedang		-686	10792	200
Parung		-642	10673	194
Curug		-627	10656	191
Cibinong		-648	10685	189
Madiun		-763	11152	186
Pemalang		-689	10938	184
Lembang		-681	10762	183
Probolinggo		-775	11322	182
Pamulang		-634	10674	175
Cikupa		-624	10651	174
Salatiga		-733	11049	173
Plumbon		-670	10847	167
Banjaran		-705	10759	165
Serang		-612	10615	165
Lawang		-784	11269	159
Pasuruan		-765	11291	159
Sunggal		358	9862	158
Perbaungan		357	9896	157
Pasarkemis		-617	10653	154
Soreang		-703	10752	151
Purwodadi		-709	11092	150
Metro		-511	10531	150
Lubuklinggau		-329	10286	148
Astanajapura		-680	10863	148
Cikampek		-642	10746	146
Dumai		167	10144	144
Tanjungbalai		297	9980	143
Sidoarjo		-745	11272	139
Weru		-671	10850	139
Baturaja		-413	10417	135
Adiwerna		-694	10913	134
Blitar		-810	11217	132
Kisaran		298	9962	130
Teluknaga		-610	10664	128
Ungaran		-714	11041	128
Rangkasbitung		-636	10625	127
Klaten		-771	11061	127
Jombang		-755	11223	126
Paseh		-710	10776	126
Pangkalpinang		-213	10611	126
Padalarang		-684	10747	125
Ciamis		-733	10835	124
Lumajang		-813	11322	124
Indramayu		-633	10832	123
Pati		-676	11104	123
Payakumbuh		-22	10063	122
Bangil		-760	11282	120
Sepatan		-612	10658	118
Tebingtinggi		333	9916	118
Kedungwuni		-697	10965	117
Batang		-648	11071	116
Pamanukan		-628	10781	114
Sawangan		-640	10677	114
Mojokerto		-747	11243	113
Cileunyi		-694	10775	111
Magelang		-747	11022	111
Kresek		-613	10638	110
Citeureup		-649	10688	110
Banyuwangi		-823	11436	108
Cikarang		-626	10715	106
Arjawinangun		-665	10841	106
Depok		-776	11043	105
Prabumulih		-343	10423	103
Rantauprapat		210	9983	103
Belawan		378	9868	103
Grogol		-760	11082	101
Padangsidempuan		138	9927	101
Bukittinggi		-31	10037	99
Dukuhturi		-690	10908	98
Sungai Penuh		-206	10139	96
Sumber		-676	10848	93
Wonosobo		-736	10990	93
Palimanan		-671	10842	93
Pamekasan		-716	11347	92
Pandeglang		-631	10611	92
Pariaman		-62	10012	92
Kudus		-680	11084	92
Caringin		-671	10682	92
Lhokseumawe		518	9715	89
Cicurug		-678	10678	89
Kartasura		-755	11074	89
Klangenan		-671	10844	88
Majalengka		-684	10823	88
Bojonegoro		-715	11188	87
Kasihan		-783	11033	86
Sumenep		-702	11387	85
Ambarawa		-726	11040	84
Margahayukencana		-697	10757	83
Kedungwaru		-807	11192	80
Serpong		-632	10666	80
Sibolga		174	9878	80
Genteng		-837	11415	80
Gedangan		-739	11273	79
Ponorogo		-787	11146	79
Ciranjang-hilir		-682	10726	78
Tuban		-690	11206	76
Kebomas		-717	11263	76
Karangsembung		-685	10864	76
Tarub		-693	10917	76
Batu		-787	11253	76
Sungailiat		-185	10612	75
Gresik		-715	11266	74
Sewon		-788	11036	74
Jatibarang		-647	10832	73
Kuningan		-698	10848	72
Sragen		-743	11102	72
Pagar Alam		-403	10325	70
Mertoyudan		-752	11023	70
Bondowoso		-791	11382	70
Nganjuk		-761	11190	69
Melati		-773	11037	67
Sokaraja		-746	10929	66
Gamping Lor		-780	11033	66
Lahat		-379	10354	66
Tulungagung		-807	11190	65
Muncar		-843	11433	65
Tulangan Utara		-747	11265	64
Godean		-777	11029	63
Tanjung Pandan		-273	10763	62
Bangkalan		-705	11274	62
Slawi		-698	10914	61
Pecangaan		-670	11071	61
Kertosono		-758	11210	61
Boyolali		-753	11060	60
Lamongan		-712	11242	59
Baki		-761	11078	59
Bantul		-789	11033	59
Weleri		-697	11007	58
Jatiwangi		-673	10826	58
Baekrajan		-677	11085	58
Singosari		-789	11267	58
Kabanjahe		310	9849	57
Purbalingga		-739	10936	57
Pare		-777	11220	57
Balaipungut		106	10129	56
Mendaha		-102	10359	56
Sleman		-772	11036	56
Pandak		-791	11029	56
Besuki		-773	11370	55
Wedi		-774	11058	55
Cepu		-715	11159	55
Langsa		447	9797	54
Sampang		-719	11324	53
Tanjungagung		-394	10380	53
Terbanggi Besar		-488	10522	53
Kepanjen		-813	11257	52
Blora		-697	11142	52
Comal		-691	10953	51
Karanganom		-765	11063	51
Kawalu		-738	10821	51
Jatiroto		-788	11112	50
Labuhan Deli		373	9867	50
Gampengrejo		-777	11202	49
Gatak		-759	11070	49
Singaparna		-735	10811	49
Banyumas		-751	10929	48
Solok		-80	10066	48
Pameungpeuk		-702	10760	48
Buduran		-743	11272	48
Balung		-773	11392	48
Singkil		229	9779	47
Curup		-347	10252	46
Candi Prambanan		-775	11049	45
Muntilan		-758	11029	45
Berastagi		319	9851	45
Bambanglipuro		-795	11028	45
Ketanggungan		-694	10889	44
Rembangan		-670	11134	44
Gebog		-673	11084	44
Kencong		-828	11337	43
Pelabuhanratu		-699	10655	43
Panji		-773	11410	43
Baturaden		-730	10922	42
Kotabumi		-483	10488	42
Diwek		-758	11223	42
Kijang		90	10463	41
Reuleuet		522	9628	40
Juwana		-671	11115	40
Pekan Bahapal		311	9917	40
Rajapolah		-722	10819	40
Wiradesa		-689	10962	39
Majenang		-730	10876	39
Buaran		-705	10955	39
Krian		-741	11258	39
Wonopringgo		-698	10962	38
Jekulo		-681	11093	38
Banjar		-720	10743	37
Simpang		-126	10410	37
Srono		-840	11427	36
Wangon		-752	10905	36
Sumberpucung		-816	11248	35
Meulaboh		414	9613	35
Manggar		-288	10827	35
Pandaan		-765	11269	34
Kuala Tungkal		-82	10346	34
Lebaksiu		-705	10914	34
Labuan		-638	10583	34
Mlonggo		-653	11070	34
Tanggulangin		-750	11270	33
Jaten		-758	11090	32
Boyolangu		-812	11189	32
Gombong		-761	10951	32
Bandar		205	9975	31
Kutoarjo		-772	10991	31
Karangampel		-646	10845	31
Panarukan		-770	11392	31
Sidareja		-748	10879	30
Pakisaji		-807	11260	30
Selogiri		-778	11087	30
Srandakan		-794	11025	30
Singojuruh		-832	11423	29
Wongsorejo		-799	11440	29
Trenggalek		-808	11171	29
Lasem		-669	11145	29
Ceper		-767	11068	29
Randudongkal		-710	10932	29
Balapulang		-705	10910	28
Kraksaan		-776	11340	28
Jogonalan		-770	11054	28
Mranggen		-703	11052	28
Deli Tua		351	9868	28
Margasari		-710	10902	28
Sijunjung		-70	10098	28
Bulakamba		-687	10896	27
Demak		-689	11064	27
Paciran		-688	11238	27
Babat		-711	11216	27
Stabat		373	9845	27
Driyorejo		-737	11262	27
Muntok		-207	10516	27
Tayu		-654	11105	26
Ngunut		-811	11202	26
Colomadu		-753	11075	26
Wanaraja		-717	10798	26
Welahan		-680	11072	26
Bireun		520	9670	26
Pangkalan Brandan		402	9828	26
Soko		-748	11243	25
Teluk Nibung		300	9982	25
Tanjungtiram		406	9837	25
Sabang		589	9532	25
Delanggu		-762	11068	24
Prigen		-768	11262	24
Pundong		-795	11035	24
Kalianget		-705	11394	24
Ngemplak		-755	11072	24
Trucuk		-772	11066	24
Mojoagung		-757	11235	24
Kroya		-763	10925	23
Dampit		-821	11275	23
Ngoro		-768	11226	23
Gambiran Satu		-839	11415	23
Kamal		-717	11272	23
Gongdanglegi Kulon		-818	11264	22
Ngawi		-740	11145	22
Kebonarun		-770	11056	22
Sigli		538	9596	18
Tongging		290	9852	16
Sinabang		248	9638	15
=ID Asia/Jayapura
Ambon		-370	12818	356
Jayapura		-253	14072	135
Sorong		-88	13126	126
Ternate		79	12738	102
Abepura		-260	14063	62
Manokwari		-86	13406	53
Amahai		-334	12892	48
Nabire		-336	13550	44
Tual		-563	13275	40
Sofifi		74	12756	36
=ID Asia/Makassar
Makassar		-515	11943	1322	Djumpandang|Kota Makassar|Macassar|Makasar|Makasaras|Makasser|Udjung Pandang|Ujungpandang
Denpasar		-865	11522	835	Dehnpasar|Dempasar|Dempassar|Denpasar Bali|Denpasaras|Kota Denpasar|Kutha Denpasar|Ntenpasar
City of Balikpapan		-124	11689	700
Banjarmasin		-332	11459	573	Bandgermasin|Bandjarmasin|Bandjermasin|Bandjermassin|Bandzharmasin|Banjermasin|Banyermasin
Manado		148	12485	452	Kota Manado|Kutha Manado|Manadas|Menado
Balikpapan		-127	11683	434	Balikpapanas|Kota Balikpapan|Kutha Balikpapan
Samarinda		-49	11715	355
Mataram		-858	11612	319
Palu		-91	11987	282
Kupang		-1017	12361	282
Loa Janan		-58	11710	213
Kendari		-398	12252	195
Labuan Bajo		-850	11989	189
Gorontalo		54	12306	144
Parepare		-401	11963	140
Singaraja		-811	11509	134
Martapura		-341	11486	131
Palopo		-299	12020	129
Bontang		13	11749	102
Tarakan		331	11759	97
Banjar		-819	11497	89
Galesong		-532	11937	83
Watampone		-454	12033	82
Ende		-884	12166	77
Bima		-846	11873	67
Barabai		-258	11538	60
Sengkang		-413	12003	60
Polewali		-343	11934	58
Amuntai		-242	11525	56
Sumbawa Besar		-849	11742	53
Dompu		-854	11846	49
Waingapu		-966	12026	49
Luwuk		-95	12279	48
Maumere		-862	12221	48
Poso		-140	12075	47
Katabu		-493	12252	43
Sinjai		-512	12025	41
Rantepao		-297	11990	40
Majene		-354	11897	38
Atambua		-911	12489	36
Praya		-871	11627	35
Ruteng		-861	12046	35
Tabanan		-854	11513	34
Tondano		131	12491	33
Negara		-836	11462	33
Amlapura		-845	11562	32
Amlapura city		-845	11561	32
Kuta		-872	11517	30
Maros		-501	11957	30
Kefamenanu		-945	12448	29
Ubud		-851	11527	28
Klungkung		-853	11540	28
Soe		-986	12428	28
Tomohon		132	12480	28
Seririt		-819	11494	25
Bedugul		-845	11559	20
Mamuju		-268	11889	15
=ID Asia/Pontianak
Pontianak		-3	10933	455	Kota Pontianak|Kuta Pontianak|Kutha Pontianak|Pontianakas|Pontijanak
Tanjung Pinang		92	10446	192
Palangkaraya		-221	11392	148
Singkawang		91	10898	102
Sampit		-253	11295	66
Sungai Raya		70	10890	48
Pangkalanbuun		-268	11163	38
Kualakapuas		-301	11439	36
Pemangkat		117	10897	34
Manismata		-247	11103	19
=IE Europe/Dublin
Dublin		5333	-625	1024	Dablin|Diblin|Difelin|Divlyn|Doublino|Dublina|Dublinas|Dublini|Dublino|Dublinu|Dueblin|Dulenn|Dulyn|Dyflinn|Eblana
Cork		5190	-847	190
Luimneach		5266	-862	90
Gaillimh		5327	-905	71
Tallaght		5329	-637	64
Waterford		5226	-711	48
Swords		5346	-622	37
Drogheda		5372	-635	33
Dundalk		5400	-642	33
Bray		5320	-610	33
Dún Laoghaire		5329	-614	27
Navan		5365	-668	25
Ennis		5284	-899	24
Balbriggan		5361	-618	23
Tralee		5227	-970	23
Sandyford		5327	-623	22
Kilkenny		5265	-725	22
Athlone		5342	-794	21
Naas		5322	-667	21
Sligo		5427	-847	20
Carlow		5284	-693	20
Loch Garman		5233	-646	20
Finglas		5339	-630	20
Celbridge		5334	-654	20
Droichead Nua		5318	-680	19
Cluain Meala		5236	-770	17
An Muileann gCearr		5352	-734	17
Letterkenny		5495	-773	17
Blanchardstown		5339	-638	17
Malahide		5345	-615	16
Leixlip		5337	-650	15
Lucan		5336	-645	15
=IL Asia/Jerusalem
Jerusalem		3177	3522	801	Aelia Capitolina|Ariel|Baitul Maqdis|Baitulmuqaddis|Bajtul Makudis|Cherusalem|Djeruzalem|Erusagem|Erusalim|Geruesalem|Gerusalem|Gerusalemme|Gierusalemme|Girusalemmi|Herusale|Herusalem|Hierosolyma|Hierousalem|Hierusalem|Hiruharama|Iarusaileim|Iebous|Iebus|Ierosolyma|Ierousalem|Ierousalimu|Ierusalem|Ierusalema|Ierusalim|Iyerusalim|Jarusalen|Jeriwsalem|Jerozale|Jerozolema|Jerozolima|Jerusalemi|Jerusalemo|Jerusalemu|Jerusalen|Jerusalim|Jeruusalemm|Jeruzale|Jeruzalem|Jeruzaleme|Jeruzalim|Jeruzsalem|Jorsala|Jorsalaborg|Jorsalir|Kouds|Kudues|Kudus|Moria|Morias|Orcalim|Orselim|Quddus|Qudus|Queds|Qüds|Salem|Shalem|Sion|Solyma|Ursalimmu|Urselim|Urshalim|Urusalim|Xerusalen|Yerusalem|Yerusalemi|Yerusalemu|Yerushalayim|Yirushalayim|Zion
Tel Aviv		3208	3478	433	Tel Avevs|Tel Avivas|Tel Awiw|Tel Eviv|Telaviva|Telavivum|Tell Abib|Tell Afif
Haifa		3282	3499	267
Ashdod		3179	3465	225
Rishon LeẔiyyon		3197	3479	220
Petaẖ Tiqwa		3209	3489	200
Beersheba		3125	3479	187
Netanya		3233	3486	172
H̱olon		3201	3478	166
Bnei Brak		3208	3483	154
Reẖovot		3189	3481	133
Bat Yam		3202	3475	129
Ramat Gan		3208	3481	128
Ashkelon		3167	3457	106
Modi‘in Makkabbim Re‘ut		3189	3502	89
Herzliya		3217	3483	84
Kfar Saba		3217	3491	81
Ra'anana		3218	3487	80
Hadera		3244	3490	76
Bet Shemesh		3173	3499	67
Lod		3195	3489	67
Nazareth		3270	3530	65
Modiin Ilit		3193	3504	64
Ramla		3193	3487	64
Nahariyya		3301	3510	51
Qiryat Ata		3281	3511	49
Givatayim		3207	3481	48
Kiryat Gat		3161	3476	47
Acre		3293	3508	46
Eilat		2956	3495	46
Afula		3261	3529	45
Karmi’el		3292	3531	44
Hod HaSharon		3216	3489	43
Umm el Faḥm		3252	3515	41
Nof HaGalil		3271	3532	41
Tiberias		3279	3553	40
Qiryat Moẕqin		3284	3508	39
Qiryat Yam		3285	3507	39
Rosh Ha‘Ayin		3210	3496	39
Ness Ziona		3193	3480	39
Qiryat Bialik		3283	3509	37
Ramat HaSharon		3215	3484	36
Dimona		3107	3503	34
Eṭ Ṭaiyiba		3227	3501	33
Yavné		3188	3474	32
Or Yehuda		3203	3486	31
Yehud-Monosson		3203	3488	29
Safed		3296	3550	28
Gedera		3181	3478	26
Tamra		3285	3520	26
Yehud		3203	3489	26
Daliyat al Karmel		3269	3505	25
Migdal Ha‘Emeq		3268	3524	25
Sakhnīn		3286	3530	25
Netivot		3142	3459	25
Mevasseret Ẕiyyon		3180	3515	24
Ofaqim		3131	3462	24
Arad		3126	3521	24
Gan Yavne		3179	3471	22
Qiryat Shemona		3321	3557	22
Kefar Yona		3232	3494	22
maalot Tarshīhā		3302	3527	21
Nesher		3277	3504	21
Tirah		3223	3495	21
Shoham		3200	3495	21
Sederot		3153	3460	20
Rahat		3140	3476	20
Tirat Karmel		3276	3497	19
Maghār		3289	3541	19
Giv'at Shmuel		3208	3485	19
Ariel	WE	3211	3518	18
Kafr Kannā		3275	3534	18
Judeida Makr		3293	3516	18
Kafr Qāsim		3211	3498	17
Qalansuwa		3228	3498	17
Bet She’an		3250	3550	17
Azor		3202	3481	16
Ganei Tikva		3206	3487	16
Er Reina		3272	3532	16
Even Yehuda		3227	3489	15
Kafr Mandā		3281	3526	15
=IM Europe/Isle_of_Man
Douglas		5415	-448	26	Daglas|Daglasa|Daglasas|Doolish|Dubh Lios|Duglas|Duqlas|Ntanklas|Port Douglas
=IN Asia/Kolkata
Mumbai		1907	7288	12692	Asumumbay|Bombai|Bombaim|Bombaj|Bombay|Bombaya|Bombej|Bombejus|Bumbaj|Moembaai|Mumbaj|Mumbaja|Mumbajo|Mumbajus|Mumbay|Numbai|Vomvai
Delhi		2865	7723	10928	Daehli|Dehli|Delchi|Delhio|Deli|Delis|Delkhi|Dellium|Dilhi|Dilli|Dähli|Faritani Delhi|New Delhi|Old Delhi|Sahdzahanabad|Stare Deli
Bengaluru		1297	7759	5104	Bangalor|Bangalora|Bangalore|Bangalore City|Bangalur|Bangaluri|Bengalour|Bengaluras|Bengaluro|Bengalurus
Kolkata		2256	8836	4631	Calcuta|Calcutta|Caligardamana|Kaelkuettae|Kalikata|Kalkata|Kalkota|Kalkouta|Kalkueta|Kalkuta|Kalkutta|Kolkat|Kolkate|Kolkato|Kəlkətə|Sealdah
Chennai		1309	8028	4328	Cenaj|Cenajo|Cenajus|Cenay|Cennai|Cennaj|Chehnai|Chenaj|Chennaj|Csennai|Maderaspatanum|Madras|Tamizhagam|Tamulinadu|Tsennai
Ahmedabad		2303	7259	3720	Achmentampant|Ahmadabad|Ahmadabadas|Ahmadabado|Ahmadobod|Akhmadabad|Akhmedabad|Amadavad|Amdavada|Amedebatum|Exmetabad
Hyderabad		1738	7846	3598	Bhaganagar|Haidarabadas|Haiderabad|Hajdarabad|Khajdarabad|Khajderabad
Pune		1852	7386	2936	Pona|Poona|Poune|Pun|Puna|Puneo|Puno
Sūrat		2120	7283	2895	Suratas|Surate
Kanpur		2647	8035	2823	Cawnpore|Kanpuras|Kanpwr
Jaipur		2692	7579	2712	Caypur|Dzaipur|Dzaipuras|Dzajpur|Dzajpura|Dzhajpur|Dzsaipur|Gajpuro|Iaipura|Jainagar|Jaipur City|Jayapur|Jaypur|Jeypore|Tzaipour|Zhajpur
Lucknow		2684	8092	2472	Lakhnau|Lakkhnau|Laknaou|Laknau|Laknauo|Laknava|Lucknow City|Luknow
Nagpur		2115	7908	2228	Ajni|Nagpore|Nagpura|Nagpuras|Nankpour
Indore		2272	7583	1837	Indaur|Indor|Induras
Patna		2559	8514	1600	New Patna|Patnao
Bhopal		2325	7740	1600	Bhojpal|Bhopala|Bhopalas|Bhopalo|Bkhapal|Bkhopal|Bopal
Ludhiāna		3091	7585	1545	Ludhijana|Ludkhijana
Tirunelveli		873	7768	1436	Nellai|Tinnevelli|Tinnevelly|Tinnevelly Junction|Tirunelweli
Agra		2718	7802	1430
Vadodara		2230	7321	1409	Baroda|Vapadedara
Najafgarh		2861	7698	1365	Najafgarli
Gorakhpur		2945	7567	1325	Gorakpura
Nashik		2000	7379	1289	Nasik|Nasikas|Nasiko|Naszik
Pimpri		1862	7381	1285
Kalyān		1924	7314	1262
Thāne		1920	7296	1262	Tanja|Tanna|Thana
Meerut		2898	7771	1223	Meerut City|Merath|Meratkh|Mirat|Miratas|Mirut
Nowrangapur		1923	8255	1221	Nabarangapur|Nabarangpur|Nowrangpur
Faridabad		2841	7731	1220	Faridabadas
Ghāziābād		2867	7744	1199	Gaziabad|Ghazibad
Dombivli		1922	7308	1193	Dombivali
Rājkot		2229	7079	1177	Radzhkot|Radzkot|Radzkotas
Varanasi		2532	8301	1164	Banaras|Banares|Benares|Kashi|Kasi|Varanasio|Varanasis|Varanassi|Waranasi
Amritsar		3162	7488	1092	Amricar|Amritsara|Amritsaras|Amritszar
Allahābād		2544	8184	1073	Alahabadas|Allakhabad|Ilahabad|Prayag|Prayagraj
Visakhapatnam		1768	8320	1063	Visak|Visakha|Visakhapatnamas|Vishakhapatnam|Vishakkhapatnam|Vizag|Vizag City|Vizagapatam|Vizagapatnam
Jabalpur		2317	7995	1030	Dzabalpur|Dzabalpuras|Dzhabalpur|Dzsabalpur|Gabalpur|Jubbulpore
Hāora		2258	8832	1028	Haura|Hawrah|Howrah
Aurangabad		1988	7534	1016	Aurangabadas
Solāpur		1767	7591	997	Sholapur
Srinagar		3409	7481	976	Caspira|Shrinagar|Srinagaras|Srinagaro|Srinankar|Srinigar|Srynagar|Suryanagar|Szrinagar
Chandigarh		3074	7679	961	Candigarchas|Candigarh|Chandigar|Chandigarkh|Czandigarh
Coimbatore		1101	7697	960	Koimbator|Koimbatore|Koimbatur|Kojambuttur|Kovai|Koyambattur|Koyamuttur
Jodhpur		2627	7301	921	Codpur|Dzhodkhpur|Dzodhpur|Dzodhpura|Dzodhpuras|Dzodpur|Dzsodhpur|Godhpur|Jodhpur City|Tzontchpour
Madurai		992	7812	910	Madura|Maduraj|Madurajus|Mathurai
Guwahati		2618	9175	899	Gauhati|Gaukhati|Guvahati|Guvahatis|Guvakhati
Gwalior		2623	7817	882	Gvalior
Vijayawada		1651	8065	875	Bezawada|Bezwada|Vidzajavada|Vidzhajavada|Vidzsajavada|Vijajauada|Vijayavada|Widzajawada
Mysore		1230	7664	868	Mahisur|Maisur|Maisuru|Majsor|Majsur|Majszur|Mysooru|Mysuru
Ranchi		2334	8531	846	Ranci|Rancis|Rancsi
Hubli		1535	7513	840	Hubballi|Hubli City
Narela		2885	7709	800
Jalandhar		3133	7558	785	Dzalandar|Dzalandhar|Dzhalandkhar|Dzsalandhar|Galangar|Jalandar|Jullundur|Jullundur City
Thiruvananthapuram		849	7695	784	Trivandrum
Salem		1165	7816	778	Selam|Szalem
Tiruchirappalli		1082	7870	775	Tiruccirappalli|Tiruccsirapalli|Tiruchi|Tiruchirapali|Tiruchirapalli|Tirucirapali|Trichinapalli|Trichinopoli|Trichinopoly|Trichy|Trinchinopoly
Kota		2518	7584	763	Kotah|Kotah City
Bhubaneshwar		2027	8583	762	Bhubaneswar|Bkhubaneshvar
Alīgarh		2788	7807	753	Aligarkh|Koil
Bareilly		2837	7943	745	Barejli|Bareli
Morādābād		2884	7878	721	Muradabad
Bhiwandi		1930	7306	707	Bhivandi|Bhiwndi|Bivandi|Bkhivandi
Raipur		2123	8163	680	Raipura|Raipuras|Rajpur|Rajpuro|Rayapura|Raypur
Gorakhpur		2677	8337	674	Gorakkhpur|Gorakpur|Gorakpura|Goruckpur|Korakhpur
Bhilai		2121	8143	625	Bhilai Nagar|Bhilaj Nagar|Bhilajus|Bilaj|Bkhilai
Jamshedpur		2280	8619	616	Cemsidpur|Dzamshedpur|Dzhamshedpur|Dzsamsedpur|Gamsedpur|Jarnshedpur|Tatanagar
Borivli		1923	7286	610	Borivali
Cochin		994	7626	605	British Cochin|Cochim|Fort Cochin|Kochi|Kochin|Koczin|Kuchi Bandar|Malabar
Amrāvati		2093	7775	604	Amaravati|Amraoti
Sāngli		1685	7456	601	Sangla
Cuttack		2046	8588	580	Katak|Kataka|Kattak|Kattake
Bīkaner		2802	7331	576
Warangal		1800	7958	558	Ekasila Nagaram|Orugallu|Varangal|Varangalas
Bhavnagar		2176	7215	555	Baunagar|Bharnagar|Bhaunagar|Bhunagar|Bkhavnagarom
Nanded		1916	7731	551	Nandair|Nander
Raurkela		2222	8486	536	Raurkella|Roukela|Rourella|Rourkela|Rourkera|Rurkela
Guntur		1630	8046	531	Guntura
Dehra Dūn		3032	7803	522	Dehra|Dehradun|Dekhradune
Bhayandar		1930	7285	520	Bhayndar|Bhayundar
Durgapur		2352	8731	519
Ajmer		2645	7464	518	Acmer|Adzhmer|Adzmer|Adzmera|Adzmeras|Adzsmir|Agmer|Ajmer City
Ulhasnagar		1922	7315	517	Ulasnagar|Ulkhasnagar
Kolhāpur		1670	7423	516
Siliguri		2671	8843	516	Shiliguri|Silguri|Siligun
Bilimora		2077	7296	511	Bilimor|Mora
Āsansol		2368	8698	504	Asanol
Jamnagar		2247	7007	492	Dzhamnagarom|Jamnogar|Navanagar|Navangar|Nawanagar|Nowanagar|Nowanuggur
Sahāranpur		2997	7755	485
Gulbarga		1734	7684	484	Gulburga|Kalaburagi|Kalaburgi|Kalburgi|Kulbarga
Bhātpāra		2287	8840	483
Jammu		3274	7487	466	Dzammu|Dzamu|Dzhammu|Dzhamu|Gamu|Jammu City
Kurnool		1583	7804	460	Kandenavolu|Karnul|Karnulu|Kurmul
Ujjain		2318	7578	457	Uddzhajn|Uddzsain|Udzajin|Udzdzain
Rāmgundam		1880	7945	452	Ramagundam
Shyamnagar		2283	8837	442	Shamnagar|Shamnagore|Syamnagar
Nangi		2251	8822	441
Kozhikode		1125	7578	440	Calecute|Calicut|Calicutium|Kalicut|Kalikuto|Kojikode|Kolikod|Kozhikkot|Kozhikod|Kozikkot|Kozikode|Kozsikode
Mālegaon		2055	7453	435
Davangere		1447	7593	435	Davanagiri|Davangeri|Devangere
Jalgaon		2100	7557	429	Dzalgaon|Dzhalgaon|Dzhalgaone|Galgaon
Akola		2071	7700	429
Belgaum		1585	7450	429	Belagaavi|Belagavi|Belagoavi|Belgaan|Belgaavi|Belgaon|Belgaumas
Gaya		2480	8500	424
Udaipur		2459	7371	423	Oodeypore|Udajpur
Korba		2235	8270	419
Bokāro		2379	8596	419
Mangalore		1292	7486	417	Kodial|Kudla|Maikala|Mangalooru|Mangalor|Mangaloro|Mangalur|Mangaluru|Manglapuram|Tulu Nadu
Jhānsi		2546	7858	413
Thoothukudi		877	7813	411	Thoothukkudi|Tuticorin|Tutikorin|Tutukudi
Nellore		1445	7999	404	Nellur|Nelluru|Nelor
Tiruppur		1112	7735	398
Kollam		888	7658	394
Pānihāti		2269	8837	379
Ahmadnagar		1909	7474	367
Dhūlia		2090	7478	367
Bhāgalpur		2524	8697	362
Punāsa		2224	7639	350
Muzaffarnagar		2947	7770	350
Latur		1840	7657	349
Kūkatpalli		1748	7841	342
Ambattūr		1310	8016	341
Bellary		1514	7692	337
Muzaffarpur		2612	8539	333
Kāmārhāti		2267	8837	333
Mathura		2750	7767	331
Patiāla		3034	7639	329
Chānda		1995	7930	328
Bhīlwāra		2535	7464	326
Thrissur		1052	7622	325
Brahmapur		1931	8479	325
Shāhjānpur		2788	7991	320
Shimoga		1393	7557	320
New Delhi		2864	7722	318	Dellium Novum|Dilli|Neo Delchi|Nev Deli|New Dilli|Nju Delkhi|Nova Delhi|Nova Deli|Nove Dilli|Nueba Deli|Nueva Delhi|Nuova Delhi|Nyja Deli|Nyu Deli|Yeni Delhi
Rohtak		2889	7659	317
Tumkūr		1334	7710	307
Fīrozābād		2715	7840	306
Nizāmābād		1867	7810	305
Kulti		2373	8684	305
Rājahmundry		1701	8178	305
Barddhamān		2326	8786	302
Bārāsat		2272	8848	298
Bāli		2265	8834	297
Hisar		2915	7572	296
Rāmpur		2881	7903	296
Greater Noida		2850	7754	294
Noida		2858	7733	294
Kākināda		1696	8224	293
Pānīpat		2939	7697	293
Parbhani		1927	7677	290
Darbhanga		2615	8590	287
Alwar		2756	7663	283
Bilāspur		2208	8216	283
Ichalkaranji		1669	7446	274
Bijapur		1682	7572	271
Aizawl		2373	9272	265
Jālna		1984	7589	262
Lal Bahadur Nagar		1735	7856	262
Dewas		2297	7606	261
Gajuwaka		1770	8322	259
Satna		2458	8083	258
Etāwah		2678	7902	257
Durg		2119	8128	255
Naihāti		2289	8842	253
Tirupati		1364	7942	251
Sonīpat		2899	7702	251
Āvadi		1311	8011	250
Tiruvottiyūr		1316	8030	248
Saugor		2384	7874	247
Mau		2594	8356	246
Bihār Sharīf		2520	8552	244
Hāpur		2873	7778	243
Bathinda		3021	7494	243
Farrukhābād		2739	7958	241
Anantapur		1468	7761	240
Bārāsat		2223	8845	238
Ratlām		2333	7504	237
Ramagundam		1876	7947	235
Gangānagar		2992	7387	232
Bharatpur		2722	7749	229
Karīmnagar		1844	7913	229
Puducherry		1193	7983	227
Shrīrāmpur		2275	8834	226
Rāichūr		1621	7736	226
Quthbullapur		1750	7846	226
Karnāl		2969	7698	225
Arrah		2556	8466	224
Imphal		2481	9394	224
Gosāba		2217	8880	223
Mirzāpur		2514	8257	220
Kharagpur		2234	8733	220
Dhanbād		2380	8644	220
Tanjore		1079	7914	220
Amarnāth		1920	7317	218
Nāgercoil		818	7743	214
Pāli		2577	7332	210
Yamunānagar		3013	7728	209
Rewa		2453	8129	208
Secunderabad		1750	7854	204
Bīdar		1791	7752	204
Agartala		2384	9128	203
Monghyr		2537	8647	203
Burhānpur		2131	7623	203
Nadiād		2269	7286	202
Chāpra		2578	8475	202
Dindigul		1037	7798	201
Panchkula		3069	7685	200
Sīkar		2761	7514	200
Bulandshahr		2840	7786	199
Purnia		2578	8747	198
Hospet		1527	7639	198
Gurgaon		2846	7703	197
Sambhal		2858	7857	196
Gandhinagar		2322	7268	196
Murwāra		2384	8039	196
Nāngloi Jāt		2868	7707	194
Machilīpatnam		1619	8114	193
Katihar		2554	8757	193
Bhiwāni		2879	7614	191
Kultali		2190	8840	188
Raebareli		2623	8123	186
Haridwar		2995	7816	186
Singrauli		2420	8268	186
Jūnāgadh		2152	7046	184
Sūjāngarh		2770	7447	184
Ellore		1671	8110	183
Bhusāval		2104	7579	183
Khandwa		2182	7635	183
Bahraigh		2757	8159	182
Sirsa		2953	7503	182
Chandannagar		2286	8837	181
Baharampur		2410	8825	181
Surendranagar		2273	7165	180
Vizianagaram		1812	8341	179
Proddatūr		1475	7855	178
Vellore		1292	7913	177
Hugli		2291	8840	177
Alappuzha		949	7633	177
Amroha		2890	7847	176
Tambaram		1292	8013	175
Pathānkot		3227	7565	174
Bhind		2657	7879	174
Shimla		3110	7717	174
Ongole		1550	8004	173
Gadag-Betageri		1542	7562	173
Navsāri		2094	7292	171
Puri		1980	8582	171
Haldia		2206	8811	171
Khammam		1725	8014	171
Rāiganj		2561	8812	170
Ingrāj Bāzār		2500	8815	170
Jaunpur		2575	8269	170
Fatehpur		2593	8081	166
Gāndhīdhām		2308	7013	166
Nandyāl		1548	7848	165
Udupi		1333	7475	165
Loni		2875	7729	165
Sītāpur		2756	8068	164
Shivpuri		2542	7766	164
Bhadrāvati		1385	7571	164
Ādoni		1563	7727	164
Verāval		2091	7037	163
Sambalpur		2147	8398	163
Gadag		1543	7563	163
Unnāo		2655	8049	162
Budaun		2804	7913	162
Jīnd		2932	7632	161
Madhyamgram		2269	8845	161
Jāmuria		2370	8708	160
Jaigaon		2685	8938	159
Cuddalore		1176	7977	159
Orai		2599	7945	158
Hoshiārpur		3154	7591	158
Pallāvaram		1297	8015	157
Hanumāngarh		2958	7433	156
Kanchipuram		1284	7970	155
Guna		2465	7731	154
Bahādurgarh		2869	7694	154
Bharūch		2169	7298	154
Medinīpur		2242	8732	153
Fyzābād		2678	8215	153
Dinapore		2564	8505	153
Silchar		2483	9280	152
Bānda		2548	8033	152
Morena		2650	7800	152
Tonk		2617	7579	151
Rāj-Nāndgaon		2110	8103	151
Serilingampalle		1749	7830	151
Virār		1946	7281	150
Malkajgiri		1745	7853	150
Shāntipur		2325	8843	150
Bārākpur		2277	8836	148
Erode		1134	7773	147
Ambāla		3036	7680	147
Krishnanagar		2341	8849	146
Saharsa		2587	8660	146
Batāla		3181	7520	145
Bhīmavaram		1654	8152	143
Bālurghāt		2522	8878	141
Kaithal		2980	7640	141
Lakhīmpur		2795	8078	140
Hazāribāgh		2399	8536	140
Vidisha		2353	7781	140
Haldwani		2922	7953	139
Hābra		2284	8866	139
Kumbakonam		1096	7939	139
Porbandar		2164	6961	139
Chitradurga		1422	7640	139
Thānesar		2997	7683	138
Tiruvannāmalai		1223	7907	138
Anand		2255	7296	138
Kānchrāpāra		2296	8843	137
Mahbūbnagar		1674	7799	136
Dimāpur		2591	9372	136
Robertsonpet		1296	7828	135
Chhindwāra		2206	7894	135
Mandya		1252	7690	135
Bānkura		2323	8707	134
Hājīpur		2569	8521	134
Gondā City		2713	8195	134
Bhuj		2325	6967	133
Hindupur		1383	7749	133
Shillong		2557	9188	133
Pālghāt		1077	7665	133
Godhra		2278	7361	132
Kishangarh		2659	7485	132
Rānīganj		2362	8713	131
Pīlibhīt		2863	7980	131
Beāwar		2610	7432	131
Abohar		3014	7420	131
Moga		3081	7517	131
Dehri		2490	8418	130
Deoria		2650	8378	130
Hassan		1301	7610	129
Khardah		2272	8838	128
Yavatmāl		2039	7813	128
Hālīsahar		2293	8842	128
Panvel		1899	7311	128
Titāgarh		2274	8837	128
Cuddapah		1448	7882	127
Bettiah		2680	8450	127
Hāthras		2760	7805	127
Lalitpur		2469	7842	126
Kolār		1314	7813	126
Mandsaur		2407	7507	125
Gondiā		2146	8019	125
Rajapalaiyam		945	7755	124
Dārjiling		2703	8827	124
Mohali		3068	7672	123
Pālanpur		2417	7244	123
Dam Dam		2263	8842	123
Hardoī		2739	8013	123
Puruliya		2333	8636	123
Dibrugarh		2748	9491	122
Palwal		2814	7733	122
Nalgonda		1705	7927	122
Bhadreswar		2282	8834	122
Vejalpur		2269	7356	122
Chikmagalūr		1332	7577	121
Raigarh		2190	8340	121
Guntakal Junction		1517	7736	121
Gangāpur		2647	7672	120
Deoli		2850	7723	120
Siwān		2622	8436	119
Damoh		2383	7944	119
Ādilābād		1967	7854	119
Srikakulam		1830	8390	118
Uppal Kalan		1741	7856	118
Jetpur		2175	7062	118
Morbi		2282	7084	118
Pātan		2385	7213	118
Khanna		3071	7622	117
Botād		2217	7167	117
Rishra		2272	8835	117
Azamgarh		2607	8318	117
Yelahanka		1310	7760	116
Gudivāda		1644	8100	116
Baidyabāti		2278	8833	116
Bastī		2679	8272	115
Balasore		2149	8693	114
Dharmavaram		1441	7772	114
Māler Kotla		3053	7588	114
Wardha		2074	7860	114
Jhunjhunūn		2813	7540	113
Satara		1769	7399	113
Chanduasi		2845	7878	113
Mothīhāri		2665	8492	112
Chās		2364	8617	112
Pudukkottai		1038	7882	112
Rewāri		2820	7662	112
Port Blair		1167	9275	112
Suriāpet		1714	7962	112
Bangaon		2305	8883	112
Chhatarpur		2492	7959	112
Ashoknagar Kalyangarh		2286	8864	111
Achalpur		2126	7751	111
Navadwīp		2341	8837	111
Bārsi		1823	7569	111
Sultānpur		2626	8207	110
Ambur		1279	7872	110
Hoshangābād		2275	7773	109
Sawāi Mādhopur		2602	7634	109
Madanapalle		1355	7850	109
Bānsbāria		2295	8840	108
Tādepallegūdem		1681	8153	108
Jalpāiguri		2652	8873	108
Chittaurgarh		2489	7462	107
Gangāwati		1543	7653	106
Khurja		2825	7786	106
Ponnāni		1077	7593	106
Barnāla		3037	7555	105
Badlapur		1916	7327	105
Soyībug		3408	7471	104
Roorkee		2987	7789	104
Bagaha		2710	8409	104
Hosūr		1274	7783	104
Chūru		2830	7497	104
Nagda		2346	7542	104
Kashipur		2921	7896	103
Ghazīpur		2558	8359	103
Begusarai		2542	8613	103
Dhaulpur		2669	7788	102
Mormugao		1539	7381	102
Ferozepore		3093	7461	102
Gondal		2196	7080	102
Seoni		2209	7955	101
Jagādhri		3017	7730	101
Miriālgūda		1687	7956	101
Udgīr		1839	7712	101
Jamālpur		2531	8649	101
Nandurbar		2137	7424	101
Itārsi		2261	7776	101
Vasco da Gama		1540	7382	100
Phagwāra		3122	7577	100
Airoli		1915	7300	100
Amreli		2160	7121	100
Shikohābād		2711	7859	100
Kāsganj		2781	7865	99
Sehore		2320	7708	99
Rānībennur		1462	7563	99
Jagtiāl		1879	7892	99
Bhadrakh		2105	8652	99
Būndi		2544	7564	99
Ooty		1141	7670	98
Mughal Sarāi		2528	8312	98
Shāmli		2945	7731	98
Hinganghāt		2055	7884	98
Villupuram		1194	7949	97
Amalner		2104	7506	97
Bagalkot		1619	7570	97
Tellicherry		1175	7549	97
Narasaraopet		1623	8005	97
Nāgaur		2720	7373	97
Nawāda		2489	8554	97
Jahānābād		2521	8499	96
Chālisgaon		2046	7502	96
Buxar		2558	8398	96
Aurangābād		2475	8437	96
Sāhibganj		2524	8763	96
Pandharpur		1768	7533	96
Hindaun		2673	7704	96
Khargone		2182	7561	95
Parli Vaijnāth		1885	7653	95
Kishanganj		2610	8796	95
Mainpuri		2723	7903	95
Khāmgaon		2071	7657	95
Negapatam		1076	7984	94
Chilakalūrupet		1609	8017	94
Gudiyatham		1295	7887	94
Makrāna		2704	7472	94
Bānswāra		2354	7444	94
Baraut		2910	7726	94
Closepet		1272	7728	94
Kalyani		2298	8848	93
Tādpatri		1491	7801	93
Kapūrthala		3138	7538	93
Dīsa		2426	7218	92
Kohima		2567	9411	92
Betūl		2190	7790	92
Kāraikkudi		1007	7877	92
Bagaha		2453	8506	91
Balāngīr		2070	8349	91
Datia		2567	7846	91
Valparai		1033	7695	90
Kovilpatti		917	7787	90
Vaniyambadi		1268	7862	90
Bhandāra		2117	7965	90
Roha		1844	7312	90
Muktsar		3047	7452	90
Luckeesarai		2518	8609	90
Bārmer		2575	7139	89
Murādnagar		2878	7750	89
Tinsukia		2749	9536	89
Shahdol		2329	8136	89
Manjeri		1112	7612	89
Mahobā		2529	7988	89
Contai		2178	8775	89
Sangrūr		3025	7584	89
Pollachi		1066	7701	88
Deoband		2970	7768	88
Neyyāttinkara		840	7709	88
Tāndā		2655	8266	88
Bārān		2510	7652	87
Dhamtari		2071	8155	87
Tiruchengode		1138	7789	87
Chīrāla		1582	8035	87
Jharia		2374	8641	87
Akot		2110	7706	87
Rājpura		3048	7659	87
Madgaon		1528	7396	87
Sardārshahr		2844	7449	87
Mayiladuthurai		1110	7966	87
Kāmthi		2122	7920	86
Parādīp Garh		2032	8661	86
Paramagudi		955	7859	86
Osmanabad		1818	7604	86
Aruppukkottai		951	7810	85
Bāruni		2548	8597	85
Bijnor		2937	7814	85
Anakāpalle		1769	8300	84
Najībābād		2961	7834	84
Dohad		2283	7426	84
Rāmgarh		2363	8552	84
Kāvali		1492	7999	83
Fatehpur		2799	7496	83
Jangipur		2447	8808	83
Dhār		2259	7530	82
Hānsi		2910	7596	82
Kadiri		1411	7816	81
Dhorāji		2173	7045	81
Rāyachoti		1406	7875	81
Khambhāt		2232	7262	81
Nirmal		1910	7834	81
Emmiganūr		1577	7748	81
Jeypore		1886	8257	81
Kotkapura		3058	7483	81
Udhampur		3292	7514	80
Kairāna		2940	7721	80
Bālāghāt		2182	8019	80
Mānsa		2999	7540	80
Anantnag		3373	7515	80
Kāraikāl		1092	7983	80
Jharsuguda		2186	8401	79
Brājarājnagar		2182	8392	79
Kottagūdem		1755	8062	79
Nawābganj		2693	8120	79
Arakkonam		1308	7967	79
Koch Bihār		2633	8945	79
Dod Ballāpur		1329	7754	79
Bhadohi		2540	8257	79
Kātoya		2365	8813	78
Jamūī		2493	8623	78
Harihar		1451	7581	78
Mancherāl		1887	7943	78
Kadayanallur		907	7734	78
Daltonganj		2404	8407	78
Farīdkot		3067	7476	77
Balrāmpur		2743	8219	77
Bāramūla		3421	7434	77
Dhuliān		2468	8795	77
Mawāna		2910	7792	77
Karur		1096	7808	77
Kundla		2134	7131	77
Manmād		2025	7444	77
Kannauj		2706	7992	77
Malaut		3021	7448	77
Nagīna		2944	7844	77
Badagara		1160	7558	76
Jagdalpur		1908	8202	76
Jumri Tilaiyā		2443	8553	76
Baj Baj		2248	8818	76
Konnagar		2271	8834	76
Ratnagiri		1699	7331	76
Hingoli		1971	7714	76
Bodināyakkanūr		1001	7735	76
Khadki		1856	7385	76
Dhrāngadhra		2299	7147	76
Pāloncha		1760	8071	75
Gūdūr		1415	7985	75
Ankleshwar		2163	7299	75
Tīkamgarh		2474	7883	75
Srivilliputhur		951	7763	74
Sivakasi		945	7780	74
Pilkhua		2871	7766	74
Ambājogāi		1873	7639	74
Bela		2592	8200	74
Bodhan		1866	7789	74
Rabkavi		1648	7511	74
Karauli		2650	7703	74
Savarkundla		2134	7130	74
Shāhābād		2764	7994	74
Chāndpur		2913	7827	74
Gokak		1617	7482	73
Sikandarābād		2845	7770	73
Virudunagar		959	7796	73
Dausa		2689	7634	73
Valsād		2061	7293	73
Ambikāpur		2312	8320	73
Pālghar		1970	7277	72
Dharapuram		1074	7753	72
Chintāmani		1340	7805	72
Farīdpur		2821	7954	72
Pusad		1991	7758	72
Madhubani		2635	8607	72
Sirsilla		1839	7881	71
Vapi		2037	7290	71
Kāmāreddi		1832	7834	71
Bolpur		2366	8770	71
Rānāghāt		2318	8857	71
Fāzilka		3040	7403	71
Beypore		1117	7581	71
Dādri		2855	7755	71
Auraiya		2647	7951	71
Bāpatla		1590	8047	70
Payyannūr		1209	7520	70
Talipparamba		1204	7536	70
Tindivanam		1223	7966	70
Shirpur		2135	7488	70
Bāsoda		2385	7794	69
Jorhāt		2676	9420	69
Sindhnūr		1577	7676	69
Bargarh		2133	8362	69
Wāshīm		2011	7713	69
Visnagar		2370	7255	69
Palwancha		1758	8068	69
Keshod		2130	7025	69
Kānnangād		1231	7511	68
Bīsalpur		2829	7980	68
Tanuku		1675	8168	68
Attili		1670	8160	68
Bālotra		2583	7224	68
Pithampur		2260	7570	68
Munnar		1009	7706	68
Chamrajnagar		1192	7694	68
Pattukkottai		1042	7932	68
Jaisalmer		2692	7090	68
Arāria		2615	8751	67
Harda Khās		2234	7710	67
Sangamner		1957	7421	67
Jaorā		2364	7513	67
Buldāna		2053	7618	67
Mettupalayam		1130	7693	67
Anjār		2311	7003	67
Bellampalli		1906	7949	67
Channapatna		1265	7721	67
Ratangarh		2808	7462	67
Krishnagiri		1252	7821	66
Rishīkesh		3011	7829	66
Goyerkāta		2670	8903	66
Chāībāsa		2255	8580	66
Mandamarri		1897	7947	66
Palani		1045	7752	66
Nārnaul		2804	7611	66
Dharmapuri		1213	7816	66
Fatehābād		2952	7546	66
Palāsa		1877	8441	66
Basavakalyān		1787	7695	66
Chingleput		1269	7998	66
Chopda		2125	7530	66
Panaji		1550	7383	66
Thenkasi		896	7732	65
Yādgīr		1677	7714	65
Gangārāmpur		2540	8853	65
Ramanathapuram		937	7883	65
Jagraon		3079	7547	65
Alīpur Duār		2648	8952	65
Kopargaon		1988	7448	65
Bongaigaon		2648	9056	65
Malkāpur		2089	7620	65
Kāranja		2048	7749	65
Khatauli		2928	7773	65
Ashoknagar		2458	7773	65
Siuri		2391	8753	65
Nābha		3038	7615	65
Siddipet		1810	7885	65
Bhawānipatna		1991	8317	64
Khopoli		1879	7335	64
Karwar		1481	7413	64
Kāyankulam		918	7650	64
Chinnachowk		1448	7884	64
Bishnupur		2307	8732	64
Mārkāpur		1574	7927	64
Basmat		1933	7716	64
Baheri		2877	7950	64
Kunnamkulam		1065	7607	64
Rāghogarh		2444	7720	64
Gopālganj		2647	8444	64
Tura		2551	9020	64
Rājsamand		2507	7388	63
Tāndūr		1725	7758	63
Sūratgarh		2932	7390	63
Mannargudi		1067	7945	63
Sopur		3429	7447	63
Arni		1267	7929	63
Kannur		1187	7536	63
Dhuburi		2602	8999	63
Puliyangudi		917	7740	62
Sheopur		2566	7670	62
Renukūt		2422	8304	62
Dhenkānāl		2066	8560	62
Dabwāli		2995	7474	62
Sibsāgar		2698	9464	62
Malappuram		1104	7608	62
Rāth		2559	7957	62
Jamkhandi		1650	7529	62
Sirsi		1462	7484	62
Vriddhāchalam		1152	7932	61
Vinukonda		1605	7974	61
Tiptūr		1326	7648	61
Sahaswān		2807	7875	61
Koppal		1535	7615	61
Sirhind		3064	7638	61
Dabra		2589	7833	61
Cumbum		974	7728	61
Arāmbāgh		2288	8778	61
Himatnagar		2360	7297	61
Lādnūn		2765	7440	60
Nipāni		1640	7438	60
Borsad		2241	7290	60
Koratla		1882	7871	60
Kīratpur		2951	7821	60
Vrindāvan		2758	7770	60
Hāveri		1479	7540	60
Supaul		2612	8660	60
Gīrīdīh		2419	8631	60
Bangaon		2587	8651	60
Rāyadrug		1470	7685	60
North Lakhimpur		2724	9410	60
Tohāna		2971	7590	60
Gangoh		2978	7726	60
Kottayam		959	7652	59
Mangalagiri		1643	8057	59
Narasapur		1643	8170	59
Sangāreddi		1762	7809	59
Kodār		1700	7997	59
Ullal		1281	7486	59
Māngrol		2112	7011	59
Gola Gokarannāth		2808	8047	59
Modāsa		2346	7330	59
Tezpur		2663	9280	59
Thiruvarur		1077	7964	59
Attur		1159	7860	59
Chidambaram		1140	7969	59
Tarn Tāran		3145	7493	59
Udumalaippettai		1059	7725	59
Lonavla		1875	7341	59
Shāhāda		2155	7447	58
Nawalgarh		2785	7527	58
Nedumangād		860	7700	58
Nīmbāhera		2462	7468	58
Kadi		2330	7233	58
Sīra		1374	7690	58
Chik Ballāpur		1344	7773	58
Bārdoli		2112	7311	58
Jhārgrām		2245	8699	58
Samāstipur		2586	8578	58
Gobichettipalayam		1145	7744	58
Hasanpur		2872	7828	57
Jahāngīrābād		2841	7811	57
Sherkot		2933	7857	57
Kātrās		2380	8630	57
Pālakollu		1652	8173	57
Wani		2006	7895	57
Naksalbāri		2668	8822	57
Tiruvalla		938	7657	57
Ponnūru		1607	8055	57
Diphu		2584	9343	57
Sītāmarhi		2659	8549	57
Chhibrāmau		2715	7950	57
Tilhar		2796	7974	57
Ilkal		1596	7611	57
Bada Barabīl		2211	8539	57
Mettur		1179	7780	57
Kuchāman		2715	7486	57
Panruti		1178	7955	57
Una		2082	7104	57
Ponnur		1607	8055	57
Kollegāl		1215	7711	56
Shegaon		2079	7670	56
Upleta		2174	7028	56
Ujhāni		2800	7901	56
Bankra		2260	8828	56
Dabhoi		2218	7343	56
Bāri		2665	7762	56
Obra		2442	8299	56
Gohāna		2914	7670	56
Jatani		2016	8571	56
Nāmakkal		1122	7817	56
Gadwāl		1624	7780	56
Pālitāna		2153	7182	56
Nokha		2756	7347	56
Lāharpur		2771	8090	56
Narwāna		2960	7612	56
Islāmpur		2627	8819	56
Karād		1729	7418	56
Jālaun		2615	7934	55
Karīmganj		2487	9236	55
Mokameh		2540	8592	55
Etāwa		2418	7820	55
Wanparti		1637	7807	55
Sāmalkot		1706	8218	55
Anjangaon		2117	7731	55
Dholka		2273	7244	55
Tirur		1091	7592	55
Kāndi		2396	8804	55
Ghātāl		2266	8773	55
Unjha		2380	7239	55
Sendhwa		2169	7510	55
Tiruttangal		948	7783	54
Siddhapur		2392	7237	54
Dhūri		3037	7587	54
Sidhi		2440	8188	54
Wokha		2610	9426	54
Kālna		2322	8836	54
Bārāmati		1815	7458	54
Kandukūr		1522	7990	54
Sunām		3013	7580	54
Gaddi Annaram		1737	7852	54
Sattenapalle		1639	8015	54
Hiriyūr		1394	7662	54
Challakere		1432	7665	54
Rampur Hat		2418	8778	53
Masaurhi Buzurg		2535	8503	53
Nūzvīd		1679	8085	53
Shājāpur		2343	7628	53
Puttūr		1276	7520	53
Kāsaragod		1250	7499	53
Ajodhya		2680	8220	53
Mubārakpur		2609	8329	53
Phaltan		1799	7443	53
Sandīla		2707	8051	53
Sāgar		1416	7503	53
Lohārdagā		2343	8468	53
Deolāli		1994	7383	53
Shāhābād		1713	7694	53
Bobbili		1857	8336	53
Chikhli		2035	7626	53
Konch		2599	7915	53
Lunglei		2289	9274	53
Pithāpuram		1712	8225	53
Amalāpuram		1658	8201	53
Tuni		1736	8255	53
Sihor		2171	7196	53
Dīglūr		1855	7758	53
Barbil		2210	8538	53
Biswān		2750	8100	53
Kosi		2779	7744	52
Ropar		3097	7653	52
Dandeli		1527	7462	52
Pārvatipuram		1878	8343	52
Arcot		1291	7932	52
Jhālāwār		2460	7616	52
Petlād		2248	7280	52
Umred		2085	7932	52
Bhātāpāra		2174	8195	52
Kāliyāganj		2563	8833	52
Nasīrābād		2630	7473	52
Idappadi		1159	7784	52
Gohadi		2643	7844	52
Khagaul		2558	8505	52
Chiplūn		1753	7351	51
Changanācheri		944	7654	51
Rāmnagar		2939	7913	51
Sillod		2030	7565	51
Mācherla		1648	7944	51
Tūndla		2721	7824	51
Mannārakkāt		1099	7646	51
Ottappālam		1077	7638	51
Goālpāra		2618	9063	51
Kānkānhalli		1255	7742	51
Madhupur		2427	8664	51
Madhipura		2592	8679	51
Charkhi Dādri		2859	7627	51
Dumraon		2555	8415	51
Mahāsamund		2111	8209	50
Gajraula		2885	7824	50
Ābu Road		2448	7278	50
Nanjangūd		1212	7668	50
Sālūr		1852	8321	50
Bhongīr		1752	7889	50
Aonla		2827	7917	50
Khagaria		2550	8647	50
Dhāmpur		2931	7851	50
Sardhana		2915	7761	50
Dīdwāna		2740	7458	50
Jalor		2535	7262	50
Rājgarh		2864	7539	50
Bārh		2548	8571	50
Badūria		2274	8879	50
Shorāpur		1652	7676	50
Kizhake Chālakudi		1030	7634	49
Sidlaghatta		1339	7786	49
Dāhānu		1997	7271	49
Rasipuram		1146	7819	49
Punganūru		1337	7857	49
Mandapeta		1686	8193	49
Poonamalle		1305	8011	49
Barpeta		2632	9101	49
Tamlūk		2230	8793	49
Bhabhua		2504	8361	49
Kathua		3237	7553	49
Nangal		3139	7638	48
Nihtaur		2932	7839	48
Lachhmangarh Sīkar		2782	7503	48
Tiruvallur		1314	7991	48
Sri Dūngargarh		2810	7401	48
Raxaul		2698	8485	48
Siruguppa		1563	7689	48
Bāruipur		2235	8844	48
Māndvi		2283	6935	48
Mājalgaon		1916	7621	48
Warud		2147	7827	48
Wānkāner		2261	7094	48
Churāchāndpur		2433	9367	48
Dumka		2427	8725	48
Talegaon Dābhāde		1874	7368	48
Hunsūr		1230	7629	48
Pithorāgarh		2958	8021	48
Jangaon		1773	7915	48
Atraulī		2803	7829	48
Narsimhapur		2295	7918	48
Mulbāgal		1316	7839	47
Mudhol		1633	7528	47
Gudalur		968	7725	47
Barwāni		2203	7490	47
Jodhpur		2190	7003	47
Punalūr		902	7692	47
Padrauna		2690	8398	47
Gumia		2380	8583	47
Bail-Hongal		1581	7486	47
Shujālpur		2341	7671	47
Jaisingpur		1678	7455	47
Chatrā		2421	8487	47
Pāchora		2067	7535	47
Patancheru		1753	7826	47
Panna		2472	8019	47
Phalodi		2713	7237	47
Yeola		2004	7449	47
Sheikhpura		2514	8584	47
Gulāothi		2859	7779	47
Seohāra		2921	7859	47
Zahirābād		1768	7761	47
Kārsiyāng		2688	8828	46
Manglaur		2979	7788	46
Gangākher		1897	7675	46
Nohar		2918	7477	46
Ganj Dundwāra		2773	7894	46
Nānpāra		2786	8150	46
Atarra		2529	8057	46
Teghra		2549	8594	46
Bhaisa		1911	7796	46
Dondaicha		2132	7457	46
Vite		1727	7454	46
Peddāpuram		1708	8214	46
Mahmudābād		2729	8112	46
Pakur		2464	8784	46
Cherthala		968	7634	46
Nāyudupet		1391	7989	46
Hālol		2250	7347	46
Kharar		3075	7665	46
Bhadrāchalam		1767	8089	46
Rāmpura		3026	7524	46
Mattanur		1193	7557	46
Shertallai		969	7634	45
Sironj		2410	7769	45
Daund		1847	7458	45
Parlākimidi		1878	8409	45
Pujali		2247	8815	45
Ashta		2302	7672	45
Nandikotkūr		1586	7827	45
Khalīlābād		2677	8307	45
Chittaranjan		2386	8690	45
Pāthardih		2367	8643	45
Dūngarpur		2384	7371	45
Mandlā		2260	8037	45
Forbesganj		2630	8727	45
Harpanahalli		1479	7599	45
Itānagar		2709	9361	45
Gumlā		2304	8454	45
Ozar		2009	7393	45
Bhīmunipatnam		1789	8345	45
Tānda		2898	7894	45
Kapadvanj		2302	7307	45
Thoubāl		2464	9400	44
Morār		2623	7822	44
Memāri		2318	8810	44
Nellikkuppam		1178	7967	44
Angul		2084	8510	44
Medak		1805	7826	44
Kālpi		2612	7973	44
Hodal		2789	7737	44
Rāmnagar		2527	8303	44
Arsikere		1331	7626	44
Nidadavole		1691	8167	44
Jhajjar		2861	7666	44
Varangaon		2102	7591	44
Jammalamadugu		1485	7838	44
Jasdan		2204	7121	44
Kendrāparha		2050	8642	44
Gobārdānga		2288	8875	44
Yellandu		1759	8032	44
Merta		2665	7403	44
Polavaram		1725	8164	44
Kanuru		1629	8125	44
Godda		2483	8721	44
Kotputli		2770	7620	44
Pāndhurnā		2160	7853	44
Rāmnagar		2716	8432	43
Dīg		2747	7733	43
Kāndhla		2932	7727	43
Vikārābād		1734	7790	43
Varkala		873	7672	43
Saint Thomas Mount		1300	8020	43
Sainthia		2395	8768	43
Tumsar		2138	7973	43
Peranāmpattu		1293	7872	43
Barhiya		2529	8602	43
Kālimpong		2707	8848	43
Rāmachandrapuram		1684	8203	43
Repalle		1602	8083	43
Selu		1946	7644	43
Bhīnmāl		2500	7227	43
Bangarapet		1299	7818	43
Sivaganga		985	7848	43
Tirupparangunram		988	7807	43
Shōranūr		1076	7627	43
Bikramganj		2521	8426	43
Sojat		2592	7367	43
Khurda		2018	8562	43
Jaspur		2928	7883	43
Thān		2257	7120	43
Jintūr		1961	7669	42
Khekra		2887	7728	42
Bālāpur		2067	7677	42
Dīnhāta		2614	8946	42
Naini Tāl		2940	7945	42
Kyathampalle		1967	7853	42
Sikandra Rao		2769	7838	42
Palmaner		1320	7875	42
Jājpur		2085	8634	42
Canning		2231	8866	42
Khairābād		2753	8075	42
Kannad		2026	7514	42
Athni		1673	7506	42
Biaora		2392	7691	42
Kātol		2127	7859	42
Ārvi		2100	7823	42
Bāghpat		2894	7722	42
Bar Bigha		2522	8573	42
Limbdi		2257	7181	42
Bilāra		2618	7371	42
Sundargarh		2212	8403	42
Mānvi		1599	7705	42
Fatwa		2551	8531	42
Jambusar		2205	7280	42
Devakottai		995	7882	42
Digras		2010	7772	42
Warora		2023	7900	42
Homnābād		1777	7713	41
Gādarwāra		2292	7878	41
Chidawa		2824	7564	41
Chāmpa		2204	8264	41
Naugachhia		2539	8710	41
Hoskote		1307	7780	41
Daudnagar		2503	8440	41
Sihorā		2349	8010	41
Jaggayyapeta		1689	8010	41
Korāput		1881	8271	41
Dhupgāri		2659	8901	41
Mehekar		2015	7657	41
Hilsa		2532	8528	41
Bharthana		2675	7922	41
Raisen		2333	7778	41
Jalārpet		1257	7857	41
Burla		2151	8387	41
Dahegām		2317	7282	41
Garhwa		2416	8381	41
Chakradharpur		2268	8563	41
Ambāh		2670	7823	41
Kallakkurichchi		1174	7896	40
Ghātampur		2615	8017	40
Akivīdu		1658	8138	40
Kovvūr		1702	8173	40
Solan		3091	7711	40
Murtajāpur		2073	7737	40
Ahmadpur		1871	7694	40
Gursahāiganj		2712	7973	40
Periyakulam		1012	7754	40
Māpuca		1559	7381	40
Tāki		2259	8893	40
Diamond Harbour		2219	8818	40
Saundatti		1577	7512	40
Vaijāpur		1993	7473	40
Ghātsīla		2259	8648	40
Hāsimāra		2675	8935	40
Sathupalli		1725	8087	40
Pūranpur		2851	8015	40
Hāflong		2516	9302	40
Rameswaram		929	7931	40
Bānsi		2718	8293	40
Thiruthani		1318	7962	40
Mandideep		2308	7753	40
Bīlāspur		2889	7927	40
Thakurdwara		2919	7886	40
Farrukhnagar		1708	7820	40
Bhavāni		1145	7768	40
Daman		2041	7283	40
Dhone		1540	7787	40
Nāndūra Buzurg		2083	7646	40
Murshidābād		2418	8827	40
Nādāpuram		1168	7565	40
Parāsia		2219	7876	39
Nāthdwāra		2494	7382	39
Shāhābād		3017	7687	39
Giddarbāha		3020	7467	39
Akalkot		1753	7621	39
Aroor		987	7630	39
Chinnamanūr		984	7738	39
Ghosī		2611	8354	39
Amudālavalasa		1841	8390	39
Pehowa		2998	7658	39
Nūrpur		2915	7841	39
Aland		1756	7657	39
Nārāyanpet		1675	7750	39
Paravūr Tekkumbhāgam		879	7667	39
Bānka		2488	8692	39
Simdega		2262	8450	39
Kondapalle		1662	8054	39
Sangariā		2980	7447	39
Jhā-Jhā		2477	8638	39
Jalesar		2747	7830	39
Sirohi		2489	7285	39
Bhālki		1804	7721	39
Paliā Kalān		2843	8058	39
Tālcher		2095	8523	38
Chaklāsi		2265	7294	38
Kunnamangalam		1130	7588	38
Rājgīr		2503	8542	38
Kumhāri		2127	8152	38
Pathanāmthitta		927	7678	38
Nandigāma		1677	8029	38
Mahē		1170	7553	38
Vyāra		2111	7339	38
Malavalli		1239	7706	38
Khambhāliya		2221	6965	38
Sūlūru		1370	8002	38
Bhawāniganj		2442	7584	38
Chetwayi		1053	7605	38
Vetapālem		1579	8031	38
Shahbazpur		2631	8729	38
Mahbūbābād		1760	8000	38
Maihar		2427	8076	38
Dibai		2821	7826	38
Robertsganj		2469	8307	38
Kekri		2597	7515	38
Tarikere		1371	7581	38
Maudaha		2568	8011	38
Porsa		2667	7837	38
Savanūr		1497	7534	38
Pratāpgarh		2403	7478	38
Bilāsipāra		2623	9023	38
Channarāyapatna		1291	7639	38
Ellenabad		2945	7466	38
Pāthri		1926	7643	38
Bhādra		2910	7517	38
Bantvāl		1289	7503	38
Kotamangalam		1006	7663	38
Leh		3417	7758	37
Bairāgnia		2674	8527	37
Bāngarmau		2689	8021	37
Paithan		1948	7539	37
Barauli		2638	8459	37
Sadāseopet		1762	7795	37
Vettūr		872	7673	37
Patti		3128	7486	37
Garhmuktesar		2879	7810	37
Revelganj		2579	8464	37
Parola		2088	7512	37
Manapparai		1061	7843	37
Yanam		1673	8221	37
Rāhuri		1939	7465	37
Rāwatbhāta		2493	7559	37
Hojāi		2600	9286	37
Akbarpur		2643	8253	37
Vuyyūru		1636	8084	37
Pilibangan		2945	7410	37
Barwāla		2937	7591	37
Anekal		1271	7770	37
Kampli		1541	7660	37
Phulbāni		2048	8423	37
Attingal		870	7682	37
Cheyyar		1266	7954	37
Padra		2224	7308	36
Chunār		2513	8288	36
Sanāwad		2217	7607	36
Bayāna		2691	7729	36
Kayalpattinam		857	7812	36
Dhāka		2667	8517	36
Sadābād		2744	7804	36
Bindki		2604	8058	36
Dwārka		2224	6897	36
Sārangpur		2357	7647	36
Daryāpur		2092	7733	36
Rāmganj Mandi		2465	7594	36
Gariadhar		2154	7158	36
Kakrāla		2789	7919	36
Arantāngi		1017	7899	36
Samālkha		2924	7701	36
Kovūr		1450	7999	36
Tuljāpur		1801	7607	36
Morsi		2134	7801	36
Babīna		2524	7847	36
Dongargarh		2119	8075	36
Ashta		1695	7441	35
Igatpuri		1970	7356	35
Rādhanpur		2383	7160	35
Budhāna		2929	7748	35
Lūnāvāda		2313	7361	35
Betamcherla		1545	7815	35
Rājpīpla		2187	7350	35
Barpeta Road		2650	9097	35
Sherghāti		2456	8479	35
Umarkhed		1960	7769	35
Wāris Alīganj		2502	8564	35
Pulgaon		2072	7832	35
Kawardha		2201	8123	35
Buddh Gaya		2470	8499	35
Lakshmeshwar		1513	7547	35
Atmakūr		1588	7859	35
Seram		1718	7729	35
Niwai		2636	7592	35
Dubrājpur		2379	8738	35
Jalālābād		2773	7966	35
Sānand		2299	7238	35
Kodaikānāl		1024	7749	35
Chikodi		1643	7459	35
Shāhābād		2857	7901	35
Tāsgaon		1704	7460	35
Kodīnar		2079	7070	35
Kichha		2891	7952	35
Pūrna		1918	7703	35
Jāmadoba		2372	8640	35
Nabagrām		2229	8851	35
Rājula		2104	7144	35
Shikārpūr		2828	7801	35
Pīpār		2638	7354	35
Sagauli		2676	8474	35
Kattivākkam		1322	8032	35
Karjat		1891	7332	35
Sankeshwar		1626	7448	35
Bakhtiyārpur		2546	8553	35
Agar		2371	7602	35
Nilanga		1812	7675	34
Satānā		2059	7420	34
Patāmundai		2058	8656	34
Angamāli		1019	7639	34
Golāghāt		2651	9396	34
Tādepalle		1648	8060	34
Jaito		3045	7489	34
Gharaunda		2954	7697	34
Kodungallūr		1023	7620	34
Ausa		1825	7650	34
Hamīrpur		2596	8015	34
Jhābua		2277	7459	34
Nawābganj		2854	7963	34
Sinnar		1985	7400	34
Pen		1874	7310	34
Indi		1718	7595	34
Pāppinisshēri		1196	7534	34
Mokokchūng		2632	9452	34
Sathyamangalam		1151	7724	34
Fatehpur		2717	8121	34
Guledagudda		1605	7579	34
Melur		1003	7834	34
Bhiwadi		2821	7686	34
Guskhara		2349	8773	34
Sindgi		1692	7623	34
Narsīpatnam		1767	8261	34
Ichchāpuram		1911	8469	34
Bahjoi		2840	7863	34
Tuensang		2627	9482	34
Dharangaon		2101	7527	34
Pulivendla		1442	7823	34
Peddapalli		1861	7937	34
Madikeri		1243	7574	34
Kopāganj		2602	8357	34
Kāman		2766	7727	34
Thāna Bhawan		2959	7742	33
Uravakonda		1494	7725	33
Begamganj		2360	7834	33
Darsi		1577	7968	33
Erāttupetta		969	7678	33
Nargund		1572	7539	33
Zaidpur		2683	8133	33
Āmli		2028	7302	33
Sohna		2825	7707	33
Anūpgarh		2919	7321	33
Jogbani		2640	8727	33
Shikārpur		1427	7536	33
Shāhpura		2739	7596	33
Kunigal		1302	7703	33
Kosamba		2146	7296	33
Muhammadābād		2562	8376	33
Lakhyabad		2367	8667	33
Jhālrapātan		2454	7617	33
Sīrkāzhi		1124	7974	33
Chaksu		2661	7595	33
Porur		1304	8016	33
Bhādāsar		2831	7429	33
Wai		1795	7389	33
Jagatsinghapur		2026	8617	33
Bagasra		2149	7096	33
Kadūr		1355	7601	33
Dharmanagar		2437	9217	33
Lahār		2619	7894	33
Yāval		2117	7570	33
Kaimganj		2755	7934	33
Jānjgīr		2201	8258	33
Egra		2190	8754	33
Bihārīganj		2573	8699	33
Umreth		2270	7312	33
Venkatagiri		1396	7958	33
Mushābani		2251	8646	33
Mahālingpur		1639	7511	33
Neem ka Thana		2774	7579	33
Nepānagar		2145	7639	33
Nautanwa		2743	8342	33
Vallabh Vidyanagar		2253	7290	33
Chanderi		2471	7814	33
Manuguru		1793	8083	33
Mahemdāvād		2282	7276	33
Goribidnūr		1361	7752	32
Almora		2960	7966	32
Nakodar		3113	7548	32
Karamsad		2254	7290	32
Manali		1317	8027	32
Dharmābād		1889	7785	32
Vedaraniyam		1037	7985	32
Jayamkondacholapuram		1121	7936	32
Kālka		3084	7694	32
Umarga		1784	7662	32
Pinjaur		3080	7692	32
Bisauli		2831	7894	32
Turaiyūr		1115	7860	32
Pāvugada		1410	7728	32
Ambasamudram		871	7745	32
Zamānia		2542	8356	32
Malkapur		1726	7418	32
Shirdi		1977	7448	32
Bandipura		3442	7464	32
Kokrajhar		2640	9027	32
Palladam		1099	7729	32
Muddebihāl		1634	7613	32
Lālganj		2587	8517	32
Rasrā		2586	8385	32
Islāmpur		2514	8521	32
Ghugus		1994	7911	32
Sattur		936	7792	32
Bāsudebpur		2112	8673	32
Khāchrod		2342	7528	32
Kotma		2320	8198	32
Bhatkal		1399	7456	32
Khurai		2404	7833	32
Chittūr		1070	7675	32
Vadigenhalli		1330	7780	32
Sijua		2378	8633	32
Vandavāsi		1250	7961	32
Lālsot		2656	7633	31
Shāhpur		1670	7684	31
Chemmumiahpet		1590	7932	31
Bahādurganj		2626	8782	31
Gomoh		2387	8615	31
Jalālpur		2631	8274	31
Khunti		2308	8528	31
Kangayam		1101	7756	31
Zira		3097	7499	31
Jhanjhārpur		2626	8628	31
Sāngola		1744	7519	31
Singānallūr		1100	7703	31
Kāramadai		1124	7696	31
Rāmāpuram		1310	7918	31
Nawanshahr		3112	7612	31
Mankāchar		2553	8986	31
Rāzampeta		1420	7916	31
Sabalgarh		2625	7741	31
Hailākāndi		2468	9256	31
Jagdīspur		2547	8442	31
Jagdīshpur		2675	8055	31
Sirūr		1883	7437	31
Rāwatsār		2927	7440	31
Shamsābād		2702	7812	31
Partūr		1960	7622	31
Puttūr		1344	7955	31
Gūduvāncheri		1285	8006	31
Erandol		2092	7533	31
Pasān		2284	8220	31
Rūdarpur		2644	8361	31
Safidon		2941	7667	31
Hatta		2413	7960	31
Elūr		1007	7628	31
Basavana Bāgevādi		1657	7597	31
Perambalur		1123	7888	31
Gangtok		2733	8861	31
Mālūr		1300	7794	31
Usilampatti		997	7779	31
Un		2389	7177	31
Mūdbidri		1307	7500	31
Rājākhera		2690	7817	31
Mānwat		1930	7650	31
Wādi		1705	7699	31
Anta		2515	7630	31
Mahārāganj		2714	8356	31
Tarakeswar		2289	8801	30
Keelakarai		923	7879	30
Kakching		2450	9398	30
Gevrai		1926	7575	30
Pihānī		2762	8020	30
Sarkhej		2298	7250	30
Remuna		2153	8687	30
Sri Mādhopur		2747	7560	30
Udaipur		2772	7547	30
Walajapet		1293	7937	30
Pedana		1626	8114	30
Ferokh		1118	7584	30
Salāya		2231	6960	30
Musiri		1095	7844	30
Khair		2794	7784	30
Chītāpur		1712	7708	30
Risod		1998	7679	30
Dhandhuka		2238	7199	30
Fatehpur Sīkri		2709	7766	30
Birpara		2670	8915	30
Yanamalakuduru		1649	8067	30
Cherpulassery		1088	7631	30
Amla		2192	7813	30
Narsinghgarh		2371	7709	30
Talāja		2135	7204	30
Dharmadam		1178	7546	30
Bhongaon		2726	7918	30
Tiruchchendur		850	7812	30
Sāsvad		1834	7403	30
Ambad		1961	7579	30
Rāmgarh		2725	7518	30
Jalālābād		3061	7426	30
Soro		2128	8669	30
Lingsugūr		1616	7652	30
Gajendragarh		1574	7597	30
Madurāntakam		1251	7988	30
Umaria		2352	8084	30
Devarkonda		1669	7892	30
Dhāmnod		2221	7547	30
Bilāri		2862	7880	30
Mūvattupula		998	7658	30
Adūr		916	7673	30
Saoner		2139	7892	30
Rāisinghnagar		2954	7345	30
Mīrānpur Katra		2803	7967	30
Kalpatta		1161	7608	30
Ārangaon		1903	7471	30
Kalavoor		957	7633	30
Mānsa		2343	7266	30
Zunheboto		2597	9452	29
Maināguri		2656	8882	29
Nāgar Karnūl		1648	7832	29
Khedbrahma		2403	7305	29
Tārānagar		2867	7503	29
Pālkonda		1860	8376	29
Dhāri		2133	7103	29
Jewar		2812	7756	29
Kalyandurg		1455	7711	29
Dighwāra		2574	8501	29
Shāhpura		2562	7492	29
Muvattupuzha		998	7657	29
Bachhraon		2893	7823	29
Irinjālakuda		1034	7621	29
Mangrūl Pīr		2031	7734	29
Madukkarai		1091	7696	29
Islāmnagar		2833	7873	29
Ariyalūr		1114	7908	29
Ponmana		901	7652	29
Mānāvadar		2150	7014	29
Sirsāganj		2706	7869	29
Sānchor		2475	7177	29
Sandūr		1509	7655	29
Chodavaram		1783	8294	29
Sūrandai		898	7742	29
Banda		2404	7896	29
Piro		2533	8440	29
Suār		2903	7906	29
Manoharpur		2730	7595	29
Rājūra		1978	7936	29
Kotagiri		1142	7686	29
Rusera		2575	8603	29
Azhiyūr		1169	7556	29
Nelamangala		1310	7739	29
Soron		2789	7875	29
Mukher		1871	7737	29
Sholinghur		1312	7942	29
Gadhada		2197	7158	29
Mālpura		2628	7536	29
Ālangulam		886	7750	29
Addanki		1581	7997	29
Milak		2861	7917	29
Coondapoor		1363	7469	28
Lākheri		2567	7618	28
Lālgola		2442	8825	28
Utraula		2732	8242	28
Titlāgarh		2029	8315	28
Tirukkoyilur		1197	7920	28
Sonāmukhi		2331	8741	28
Seoni Mālwa		2245	7747	28
Bādāmi		1591	7568	28
Mavoor		1127	7592	28
Māvelikara		926	7656	28
Maur		3008	7525	28
Hole Narsipur		1279	7624	28
Dhanaura		2896	7826	28
Piravam		987	7650	28
Mandi		3171	7693	28
Shrīgonda		1862	7470	28
Pandua		2307	8829	28
Pūnch		3377	7409	28
Pilāni		2837	7560	28
Giddalūr		1537	7893	28
Maddūr		1258	7704	28
Maddagiri		1366	7721	28
Garhākota		2378	7914	28
Koynanagar		1740	7377	28
Kumta		1443	7442	28
Losal		2740	7492	28
Hisuā		2483	8542	28
Dāsna		2868	7752	28
Adirampattinam		1034	7938	28
Tālīkota		1647	7631	28
Maner		2565	8487	28
Birmitrapur		2240	8477	28
Erraguntla		1464	7854	28
Bāmor Kalān		2489	7815	28
Kalakkādu		851	7755	28
Rāzām		1845	8366	28
Kareli		2292	7906	28
Jalgaon Jamod		2105	7653	28
Rajaori		3338	7431	28
Jaswantnagar		2688	7890	28
Afzalgarh		2939	7867	28
Byādgi		1467	7549	28
Rehli		2364	7906	28
Rāipur		3031	7809	28
Mungeli		2207	8169	28
Manāwar		2224	7509	28
Kondagaon		1959	8166	28
Tehri		3039	7848	28
Umarkot		1967	8221	28
Nāhan		3056	7729	28
Sānkrāil		2255	8823	28
Manamadurai		967	7847	27
Kharagpur		2512	8656	27
Beldānga		2393	8826	27
Rāhatgarh		2379	7839	27
Pārdi		2051	7295	27
Mīrānpur		2929	7795	27
Silvassa		2027	7300	27
Kālānwāli		2984	7497	27
Chakapara		2263	8835	27
Kalamb		1904	7396	27
Hīrākud		2153	8387	27
Māgadi		1296	7722	27
Kundarkhi		2868	7879	27
Gundlupēt		1181	7669	27
Bilgrām		2718	8003	27
Bidhūna		2680	7951	27
Perumpāvūr		1012	7648	27
Berasia		2363	7743	27
Gobindpur		2263	8607	27
Kotdwāra		2975	7852	27
Bhawanipur		2645	8703	27
Rājgarh		2724	7662	27
Kasba		2586	8754	27
Naharlagun		2710	9370	27
Sāmba		3256	7512	27
Vepagunta		1778	8322	27
Kulittalai		1093	7841	27
Banmankhi		2589	8719	27
Sheoganj		2514	7307	27
Indāpur		1830	7325	27
Kemrī		2881	7920	27
Sausar		2166	7880	27
Kartārpur		3144	7550	27
Karhal		2700	7894	27
Lar		2620	8397	27
Deūlgaon Rāja		2002	7604	27
Mahād		1808	7342	27
Alīganj		2749	7917	27
Rāver		2125	7604	27
Panāgar		2329	8000	27
Hāngal		1476	7512	27
Perumbavoor		1011	7647	27
Ratia		2969	7558	27
Pauri		3015	7878	27
Shāhganj		2605	8268	27
Dhrol		2257	7042	26
Pallippatti		1194	7840	26
Gulābpura		2590	7466	26
Hadgāon		1950	7766	26
Gadhinglaj		1622	7435	26
Rajpur		2230	7436	26
Terdāl		1649	7505	26
Rangia		2645	9161	26
Jora		2634	7781	26
Kheri		2790	8080	26
Bilsi		2813	7891	26
Taloda		2156	7421	26
Polūr		1251	7912	26
Kālāvad		2221	7038	26
Rāmpur		2981	7745	26
Rafiganj		2482	8463	26
Karera		2546	7814	26
Halvad		2302	7118	26
Husainābād		2453	8400	26
Sulur		1102	7713	26
Kukshi		2221	7476	26
Elamanchili		1755	8286	26
Rājgarh		2401	7673	26
Marhaura		2597	8487	26
Shiggaon		1499	7522	26
Rāikot		3065	7560	26
Rānāvāv		2169	6974	26
Junnar		1921	7388	26
Kānker		2027	8149	26
Kinwat		1963	7820	26
Nagari		1332	7959	26
Kālol		2261	7346	26
Chīpurupalle		1831	8357	26
Renigunta		1365	7951	26
Nalhāti		2430	8783	26
Gokarna		1455	7432	26
Koregaon		1865	7406	26
Kāndla		2303	7022	26
Behror		2789	7628	26
Avanigadda		1602	8092	26
Srīnivāspur		1334	7821	26
Nongstoin		2552	9126	26
Mussoorie		3045	7807	26
Annigeri		1543	7543	26
Mahendragarh		2827	7615	26
Jais		2626	8155	26
Pawāyan		2807	8010	26
Chhabra		2466	7684	26
Khajuraho Group of Monuments		2485	7993	26
Sādri		2519	7345	26
Jandiāla		3116	7562	26
Uran		1888	7294	26
Pāsighāt		2807	9533	26
Mauganj		2467	8187	26
Tekkalakote		1553	7688	26
Kallidaikurichi		869	7747	26
Colonelganj		2713	8170	26
Mehndāwal		2698	8311	25
Koelwār		2558	8480	25
Kāgal		1658	7432	25
Bannūr		1233	7686	25
Kuttampuzha		1015	7674	25
Budhlāda		2993	7556	25
Nīlēshwar		1226	7514	25
Kārkala		1321	7499	25
Kadakkavoor		868	7677	25
Sundarnagar		3154	7691	25
Banganapalle		1532	7823	25
Āsandh		2952	7661	25
Hadagalli		1502	7593	25
Anūpshahr		2836	7827	25
Jalālābad		2962	7744	25
Lumding Railway Colony		2575	9317	25
Songadh		2117	7356	25
Shamsābād		2754	7944	25
Kithor		2887	7794	25
Machhlīshahr		2569	8241	25
Baloda Bāzār		2166	8216	25
Devanhalli		1325	7771	25
Gursarāi		2562	7918	25
Rīngas		2736	7557	25
Arumuganeri		857	7809	25
Vayalār		971	7634	25
Ahraura		2502	8303	25
Rampachodavaram		1744	8178	25
Malakanagiri		1836	8189	25
Kanigiri		1541	7951	25
Chengannūr		932	7662	25
Chandauli		2526	8327	25
Dākor		2275	7315	25
Sāndi		2729	7995	25
Padam		3347	7688	25
Marayur		1028	7716	25
Kolasib		2422	9268	25
Shiraguppi		1662	7471	25
Ābu		2459	7272	25
Sheohar		2651	8529	25
Kunda		2572	8151	25
Deori Khās		2339	7902	25
Sakleshpur		1294	7578	25
Bemetāra		2172	8153	25
Bawāna		2880	7703	25
Periyanayakkanpalaiyam		1115	7695	25
Kānth		2906	7863	25
Charkhāri		2540	7975	25
Mangaldai		2644	9203	25
Vadnagar		2379	7264	25
Safīpur		2674	8034	25
Kabrāi		2540	8000	25
Kheda		2275	7269	25
Ponneri		1334	8019	25
Talwāra		3194	7589	25
Vadakku Valliyūr		838	7761	25
Tharād		2440	7163	25
Gauripur		2608	8996	25
Hosdurga		1380	7628	25
Tekkali		1861	8424	25
Pākāla		1345	7911	25
Mīnjūr		1328	8026	25
Naduvannūr		1149	7578	25
Andol		1781	7808	25
Bijbehara		3379	7511	25
Gorantla		1398	7777	25
Dātāganj		2803	7941	25
Kailāras		2630	7762	25
Chharra		2792	7840	25
Faizpur		2117	7586	25
Chhota Udepur		2230	7402	25
Jaynagar-Majilpur		2218	8842	25
Singāpur		1747	7813	24
Sahaspur		2912	7862	24
Āndippatti		1000	7762	24
Kānt		2781	7979	24
Margherita		2728	9567	24
Jāmtāra		2396	8680	24
Avinashi		1119	7727	24
Iringal		1156	7562	24
Uttiramerūr		1261	7976	24
Vijāpur		2356	7275	24
Chiknāyakanhalli		1342	7662	24
Krishnarājpet		1267	7649	24
Anjad		2204	7506	24
Āron		2438	7742	24
Narasannapeta		1841	8404	24
Sitārganj		2893	7970	24
Nāndgaon		2031	7466	24
Kushtagi		1576	7619	24
Sikandarpur		2604	8405	24
Muhammadābād		2603	8338	24
Kumbalam		991	7631	24
Srīsailain		1607	7887	24
Barki Saria		2418	8589	24
Ayakudi		1045	7755	24
Gangāpur		1970	7501	24
Aluva		1011	7635	24
Rājaldesar		2803	7447	24
Hastināpur		2916	7801	24
Pāthardi		1917	7517	24
Colgong		2526	8723	24
Chettipālaiyam		1091	7704	24
Manāsa		2448	7514	24
Bhachāu		2330	7034	24
Bāgepalli		1378	7780	24
Kottūru		1482	7622	24
Mūl		2007	7968	24
Shrīrangapattana		1242	7668	24
Chengam		1231	7879	24
Bāzpur		2915	7911	24
Māngrol		2533	7651	24
Sohāgpur		2270	7820	24
Murlīganj		2590	8700	24
Reoti		2585	8438	24
Fatehganj West		2847	7931	24
Wārāseonī		2176	8004	24
Tāramangalam		1169	7797	24
Diu		2071	7098	24
Manihāri		2534	8762	24
Lālganj		2593	8170	24
Alwaye		1011	7635	24
Kharakvasla		1844	7378	24
Dhanera		2451	7202	24
Penugonda		1665	8175	24
Mariāni		2666	9432	24
Lādwa		2999	7705	24
Nagar		2742	7710	24
Dorāha		3080	7602	24
Morinda		3079	7650	24
Duliāgaon		2737	9531	24
Pānchla		2254	8814	24
Nādbai		2722	7720	24
Jhīnjhak		2656	7973	23
Malpe		1335	7470	23
Birūr		1360	7597	23
Māndal		2544	7457	23
Shīshgarh		2873	7931	23
Keshorai Pātan		2529	7594	23
Pawni		2079	7964	23
Chhātāpur		2622	8700	23
Basni		2717	7365	23
Khātegaon		2260	7691	23
Rāmtek		2140	7933	23
Sāvantvādi		1590	7382	23
Monoharpur		2211	8808	23
Bāgha Purāna		3069	7510	23
Injambakkam		1292	8025	23
Dīnānagar		3214	7547	23
Soygaon		2060	7562	23
Udaipur		2353	9148	23
Nāsriganj		2505	8433	23
Jaleshwar		2180	8722	23
Bewar		2722	7930	23
Koothanallur		1072	7952	23
Pindwāra		2480	7306	23
Navalgund		1556	7535	23
Khandela		2760	7550	23
Chākan		1876	7386	23
Alot		2376	7556	23
Dhāruhera		2821	7680	23
Kurduvādi		1809	7542	23
Chāndur		1973	7917	23
Colachel		818	7726	23
Nakūr		2992	7730	23
Shāmgarh		2419	7564	23
Kuchaiburi		2227	8617	23
Dārwha		2031	7777	23
Pīpri		1979	7554	23
Muluppilagadu		1180	7545	23
Kurinjippādi		1155	7959	23
Kūdligi		1491	7639	23
Vemalwāda		1847	7887	23
Saidpur		2554	8322	23
Phulpur		2555	8209	23
Kutiatodu		980	7633	23
Balarāmpur		2310	8622	23
Sāmbhar		2691	7519	23
Karmāla		1841	7519	23
Vaikam		975	7640	23
Raghunathpur		2354	8667	23
Amarpur		2504	8690	23
Hinjilikatu		1948	8474	23
Uttamapālaiyam		981	7733	23
Tarāna		2333	7604	23
Pariyāpuram		1102	7587	23
Mukeriān		3195	7562	23
Lāthi		2172	7139	23
Rānia		2952	7484	23
Kalamnūri		1967	7731	23
Itimādpur		2724	7820	23
Bānswāda		1838	7788	23
Saiha		2249	9298	23
Cumbum		1558	7911	23
Mātābhānga		2634	8922	23
Vattalkundu		1016	7776	23
Mahwah		2705	7693	23
Bissāu		2825	7508	23
Todaraisingh		2602	7548	23
Jashpurnagar		2289	8414	23
Ron		1570	7573	23
Baddi		3096	7679	23
Phillaur		3102	7579	23
Jāmai		2220	7859	23
Phulera		2687	7524	23
Pukhrāyān		2622	7984	23
Sirsi		2864	7864	23
Todabhim		2692	7682	23
Tiruppuvanam		983	7826	23
Baswa		2715	7658	23
Curchorem		1526	7411	23
Tulsīpur		2753	8242	22
Bhānder		2574	7875	22
Vādippatti		1008	7796	22
Naraura		2820	7839	22
Mahārājgani		2611	8450	22
Nainpur		2243	8011	22
Ramanayyapeta		1695	8224	22
Silapathar		2759	9472	22
Balod		2073	8121	22
Gunupur		1908	8381	22
Mariāhu		2560	8260	22
Purwā		2646	8077	22
Sahāwar		2780	7883	22
Sidhaulī		2728	8083	22
Mayāng Imphāl		2461	9389	22
Adra		2350	8668	22
Muhammadābād		2731	7943	22
Someshwar		1349	7507	22
Sadalgi		1656	7453	22
Tinnanūr		1311	8003	22
Kailāshahar		2433	9200	22
Beohāri		2402	8138	22
Nāmagiripettai		1146	7827	22
Ghoti Budrukh		1972	7363	22
Siwāna		2565	7242	22
Multai		2177	7826	22
Bhinga		2770	8193	22
Fatehābād		2703	7830	22
Kūmher		2732	7737	22
Nattam		1023	7823	22
Laungowāl		3019	7568	22
Chandrakona		2273	8752	22
Farakka		2482	8790	22
Tijāra		2793	7686	22
Silao		2508	8543	22
Mundargi		1521	7588	22
Kuchera		2699	7397	22
Pāonta Sāhib		3044	7762	22
Lonār		1999	7652	22
Dattāpur		2078	7814	22
Napāsar		2796	7356	22
Pātūr		2046	7694	22
Nāgod		2457	8059	22
Dum Duma		2757	9556	22
Nilakottai		1016	7785	22
Peravurani		1029	7920	22
Haliyal		1533	7476	22
Dalsingh Sarai		2567	8584	22
Karanpur		2984	7346	22
Samthar		2584	7891	22
Banat		2946	7735	22
Māndalgarh		2519	7507	22
Muttupet		1040	7949	22
Saktī		2203	8296	22
Belūr		1317	7587	22
Gingee		1225	7942	22
Rāpar		2357	7065	22
Chamba		3256	7613	22
Maheshwar		2218	7559	22
Kasrāwad		2213	7561	21
Bānsdīh		2588	8422	21
Guruvāyūr		1059	7604	21
Mhāsvād		1763	7479	21
Jaitāran		2620	7394	21
Ratanpur		2229	8217	21
Kurandvād		1668	7459	21
Alandi		1868	7390	21
Mandāwar		2949	7813	21
Pallikondai		1291	7894	21
Akaltara		2202	8243	21
Bedi		2250	7004	21
Seondha		2615	7878	21
Kharkhauda		2888	7691	21
Deoli		2576	7538	21
Pāli		2336	8104	21
Dhekiajuli		2670	9248	21
Chhāta		2772	7751	21
Asifābād		1936	7928	21
Dharampur		2054	7317	21
Telhāra		2103	7684	21
Deogarh		2154	8473	21
Āsika		1961	8466	21
Chatrapur		1936	8498	21
Basi		2683	7605	21
Dhulagari		2258	8817	21
Okha		2247	6907	21
Kiraoli		2714	7779	21
Kantābānji		2047	8292	21
Qādiān		3182	7538	21
Pokaran		2692	7192	21
Mudgal		1601	7644	21
Abrama		2086	7291	21
Bagulā		2334	8864	21
Gunnaur		2824	7844	21
Sarauli		2849	7909	21
Lalgudi		1087	7882	21
Nabīnagar		2461	8413	21
Tharangambadi		1103	7985	21
Begūn		2498	7500	21
Dhing		2647	9247	21
Hukeri		1623	7460	21
Bhānvad		2193	6978	21
Morigaon		2625	9235	21
Clement Town		3026	7801	21
Ghātanji		2014	7831	21
Mudkhed		1916	7750	21
Sivagiri		934	7743	21
Lātehār		2374	8450	21
Kaikalūr		1655	8121	21
Kherālu		2389	7262	21
Alībāg		1865	7288	21
Alīpur		2880	7713	21
Dasūya		3182	7565	21
Digboi		2739	9562	21
Kīl Bhuvanagiri		1144	7965	21
Bhanjanagar		1993	8458	21
Kuzhithurai		832	7719	21
Dhāriwāl		3196	7532	21
Polasara		1969	8481	21
Kishtwār		3331	7577	21
Kanniyākumāri		809	7754	21
Achhnera		2718	7776	21
Chillupār		2628	8351	21
Jaynagar		2659	8614	20
Bhuban		2088	8583	20
Maniar		2599	8417	20
Māchhīwāra		3092	7620	20
Chincholi		1747	7742	20
Anthiyur		1158	7759	20
Nīmāj		2615	7400	20
Tufānganj		2632	8967	20
Harūr		1205	7848	20
Dugda		2375	8617	20
Tisaiyanvilai		834	7787	20
Channagiri		1402	7593	20
Jhālu		2934	7823	20
Jahāzpur		2562	7528	20
Akkarampalle		1365	7942	20
Byndoor		1387	7463	20
Pallappatti		1072	7788	20
Wellington		1137	7678	20
Serchhīp		2329	9285	20
Penukonda		1408	7759	20
Srīnagar		3022	7878	20
Padmanābhapuram		824	7733	20
Barpāli		2119	8359	20
Fīrozpur Jhirka		2779	7694	20
Morwa		2290	7384	20
Mairwa		2623	8416	20
Jevargi		1701	7677	20
Kaimori		2338	7974	20
Mau Aimma		2570	8192	20
Fālākāta		2652	8920	20
Katghora		2250	8254	20
Chinna Salem		1163	7887	20
Dhaurahra		2800	8109	20
Khairāgarh		2694	7782	20
Maksi		2326	7615	20
Afzalpur		1720	7636	20
Narāyangarh		3048	7713	20
Mungaoli		2441	7810	20
Pulwama		3387	7490	20
Sirumugai		1132	7701	20
Khowai		2408	9160	20
Nāwa		2702	7500	20
Govardhan		2750	7746	20
Rāya		2756	7779	20
Powai		1912	7290	20
Annur		1124	7711	20
Dasnapur		1965	7851	20
Charthāwal		2955	7759	20
Siswā Bāzār		2715	8376	20
Sāvda		2115	7589	20
Rānikhet		2964	7943	20
Kuppam		1275	7834	20
Suket		2465	7604	20
Sangod		2493	7629	20
Kulu		3196	7711	20
Deoraniān		2863	7948	20
Kattanam		918	7656	20
Marakkanam		1219	7994	20
Sūrajgarh		2831	7573	20
Rājmahal		2505	8783	20
Jhinjhāna		2952	7722	20
Devgadh Bāriya		2271	7391	20
Ajnāla		3184	7476	20
Vadakku Viravanallur		870	7752	20
Aklera		2441	7657	20
Sonāri		2702	9502	20
Kāpren		2541	7607	20
Pālakkodu		1231	7807	20
Chāndor		2033	7424	20
Patnāgarh		2071	8313	20
Lāwar Khās		2911	7778	20
Srīrāmnagar		1727	7826	20
Dharamsala		3222	7632	20
Pināhat		2688	7838	20
Bijāwar		2462	7949	19
Jānsath		2933	7785	19
Būndu		2316	8559	19
Richha		2869	7952	19
Bhāyāvadar		2186	7025	19
Aistala		2318	8858	19
Gannavaram		1654	8080	19
Sikka		2243	6984	19
Sojītra		2254	7272	19
Singur		2281	8823	19
Rajpur		2194	7514	19
Belsand		2644	8540	19
Kuju		2373	8551	19
Kalmeshwar		2123	7892	19
Maham		2897	7629	19
Bhawānīgarh		3027	7604	19
Wazīrganj		2821	7906	19
Shāhpur		2124	7623	19
Denkanikota		1253	7779	19
Yellāpur		1496	7471	19
Maholi		2766	8047	19
Bilhaur		2684	8006	19
Tāoru		2821	7695	19
Chāpar		2627	9045	19
Mau		2627	7867	19
Dhanaula		3028	7557	19
Hamīrpur		3168	7653	19
Kudachi		1663	7485	19
Laksar		2976	7804	19
Dindori		2294	8108	19
Bāli		2520	7329	19
Ghatkesar		1745	7868	19
Banga		3119	7599	19
Chhaprauli		2921	7717	19
Kodarmā		2447	8559	19
Konnūr		1620	7475	19
Irugūr		1102	7706	19
Bālāchor		3106	7630	19
Chāndūr		2081	7798	19
Suriānwān		2546	8242	19
Tekāri		2494	8484	19
Dhārūr		1882	7611	19
Kirandul		1864	8126	19
French Rocks		1250	7667	19
Āmlāgora		2285	8734	19
Hungund		1606	7606	19
Vāsudevanallūr		924	7741	19
Udangudi		843	7803	19
Anshing		2004	7732	19
Bhasāwar		2704	7705	19
Bābra		2185	7131	19
Parīchhatgarh		2898	7793	19
Bhor		1815	7384	19
Kulpahār		2532	7964	19
Bīrpur		2651	8701	19
Hārij		2369	7191	19
Velur		1111	7800	19
Sulya		1256	7539	19
Baud		2084	8433	19
Mulgund		1528	7552	19
Ponda		1540	7402	19
Shāhpur		2935	7755	19
Mārahra		2774	7857	19
Chicholi		2147	7970	19
Mālvan		1606	7346	19
Pahāsu		2817	7806	19
Rājgurunagar		1887	7390	19
Akbarpur		2638	7995	19
Rānīpur		2525	7906	19
Mallasamudram		1149	7803	19
Badnāwar		2302	7523	19
Chāndūr Bāzār		2124	7775	19
Sonepur		2083	8392	19
Mon		2674	9506	19
Amod		2199	7287	19
Rangāpāra		2684	9267	19
Basi		3059	7684	19
Nanauta		2971	7742	19
Chhāpar		2782	7444	19
Haldaur		2929	7828	19
Srirāmpur		2295	8802	19
Māndvi		2126	7330	19
Valabhīpur		2189	7188	19
Samrāla		3084	7619	19
Khārupatia		2652	9215	19
Basi		3069	7640	19
Durgāpur		2001	7930	19
Nāravārikuppam		1319	8018	19
Phalauda		2919	7783	19
Bhūm		1846	7566	19
Khirkiyān		2217	7686	18
Rāmpura		2447	7544	18
Padampur		2971	7363	18
Nāmrup		2719	9532	18
Along		2817	9480	18
Sanaur		3030	7646	18
Saraipali		2132	8301	18
Honāvar		1428	7444	18
Vīsāvadar		2134	7075	18
Patharia		2390	7919	18
Fort Gloster		2250	8818	18
Thāsra		2280	7321	18
Kākori		2687	8079	18
Rāmjībanpur		2283	8761	18
Daboh		2600	7888	18
Wer		2702	7718	18
Nasrullāhganj		2268	7727	18
Kharsia		2199	8310	18
Pataudi		2833	7678	18
Gurmatkāl		1687	7739	18
Behat		3017	7761	18
Nimāparha		2006	8600	18
Burhar		2321	8153	18
Barkā Kānā		2362	8547	18
Jalālī		2787	7825	18
Vettaikkaranpudur		1056	7691	18
Anūppur		2310	8169	18
Jhalidā		2337	8598	18
Fatehgarh Chūriān		3186	7496	18
Tirumala		1368	7935	18
Bhogpur		3155	7564	18
Bhattiprolu		1610	8078	18
Barjala		2362	9136	18
Kesinga		2019	8322	18
Mahīshādal		2219	8798	18
Gubbi		1331	7694	18
Sompeta		1894	8458	18
Dumjor		2262	8825	18
Narauli		2849	7871	18
Arukutti		987	7635	18
Murudeshwara		1409	7448	18
Kerūr		1601	7555	18
Samdari		2581	7258	18
Vadlapūdi		1431	7980	18
V.S.K.Valasai (Dindigul-Dist.)		1032	7815	18
Handiā		2536	8219	18
Sarwār		2606	7501	18
Takhatpur		2213	8187	18
Sarāi Mīr		2603	8292	18
Chākia		2642	8505	18
Katangi		2344	7980	18
Singarāyakonda		1523	8003	18
Dāmnagar		2169	7152	18
Doda		3315	7555	18
Harpālpur		2529	7933	18
Kalānaur		2883	7640	18
Moram		1779	7647	18
Bhitarwār		2579	7811	18
Pennādam		1140	7924	18
Gangāpur		2522	7426	18
Kundgol		1526	7525	18
Bargi		2299	7988	18
Jarwal		2716	8154	18
Una		3146	7627	18
Nichlaul		2731	8373	18
Raipur		2604	7402	18
Kodoli		1688	7419	18
Pūndri		2976	7656	18
Bhadaur		3048	7533	18
Tājpur		2916	7848	18
North Guwāhāti		2620	9172	18
Arang		2120	8197	18
Devgarh		2553	7391	18
Bānapur		1978	8517	17
Murbād		1925	7339	17
Perundurai		1128	7759	17
Mūndwa		2706	7382	17
Calangute		1554	7376	17
Sarāi Ākil		2538	8151	17
Amet		2531	7393	17
Naregal		1557	7581	17
Rāybāg		1649	7477	17
Bagdogra		2670	8831	17
Indergarh		2694	7967	17
Nīlokheri		2984	7693	17
Alangāyam		1262	7875	17
Howli		2642	9098	17
Banūr		3055	7672	17
Phirangipuram		1629	8026	17
Chhoti Sādri		2438	7470	17
Jalālpur		2095	7290	17
Chhala		2331	7277	17
Takhatgarh		2532	7300	17
Sardulgarh		2969	7524	17
Bhānpurī		2109	8093	17
Naldurg		1782	7628	17
Rahimatpur		1759	7420	17
Mūlki		1309	7479	17
Srīperumbūdūr		1297	7994	17
Bālugaon		2018	8511	17
Bilthra		2613	8389	17
Khānāpur		1564	7451	17
Khetri		2800	7579	17
Kolāras		2522	7761	17
Mendarda		2132	7044	17
Taleigao		1547	7383	17
Uttarkāshi		3073	7844	17
Rājgarh		2268	7494	17
Moirāng		2450	9378	17
Nirmāli		2631	8659	17
Bhānpura		2451	7575	17
Amroli		2125	7284	17
Chalāla		2141	7117	17
Madambakkam		1285	8005	17
Mahiari		2259	8824	17
Naraina		2679	7521	17
Adampur		3143	7571	17
Aurād		1825	7742	17
Nawābganj		2686	8214	17
Maghar		2676	8313	17
Jatāra		2501	7905	17
Mundgod		1497	7504	17
Vasind		1941	7326	17
Narwar		2564	7791	17
Bhindār		2450	7419	17
Manjhanpur		2553	8138	17
Depālpur		2285	7554	17
Alnāvar		1543	7474	17
Tanakpur		2907	8011	17
Jāwad		2460	7486	17
Kutiyāna		2162	6998	17
Amarpātan		2431	8098	17
Jūnāgarh		1986	8293	17
Challapalle		1612	8093	17
Papanasam		1093	7927	17
Konārka		1990	8611	17
Mahudha		2282	7294	17
Sivagiri		1112	7779	17
Nāgamangala		1282	7675	17
Honnāli		1424	7565	17
Āmta		2258	8801	17
Kadod		2122	7322	17
Belonia		2325	9145	17
Beri Khās		2870	7658	17
Koāth		2533	8426	17
Deshnoke		2780	7334	17
Kānke		2343	8532	17
Hirekerūr		1446	7540	17
Deoli		2065	7848	17
Phaphūnd		2660	7946	17
Babrāla		2826	7841	17
Āthagarh		2052	8563	17
Malīhābād		2692	8071	17
Jhūsi		2544	8191	17
Gummidipundi		1341	8011	17
Shirhatti		1523	7558	17
Teonthar		2498	8164	17
Bokajān		2602	9378	17
Noāmundi		2216	8550	17
Sālūmbar		2414	7404	17
Bānki		2038	8553	17
Palera		2502	7923	17
Garui		2263	8840	16
Khātra		2298	8685	16
Garhshankar		3122	7614	16
Tondi		974	7902	16
Nainwa		2577	7585	16
Khilchipur		2404	7658	16
Bharwāri		2556	8149	16
Kātpādi		1297	7915	16
Bhainsdehi		2164	7763	16
Madipakkam		1296	8020	16
Talwandi Bhai		3086	7493	16
Kumbhrāj		2437	7705	16
Gokavaram		1726	8185	16
Padampur		2100	8306	16
Khada		2718	8388	16
Sultanpur		3121	7520	16
Jasidih		2451	8665	16
Sancoale		1538	7390	16
Nārnaund		2922	7614	16
Gāndarbal		3423	7477	16
Chennimalai		1116	7760	16
Bahula		2365	8716	16
Bilgi		1635	7562	16
Kulgam		3364	7502	16
Gandevi		2081	7300	16
Badvel		1475	7906	16
Mākum		2749	9544	16
Kamalganj		2726	7963	16
Mahgawān		2649	7862	16
Bābai		2270	7793	16
Pushkar		2649	7455	16
Baihar		2210	8055	16
Bāndīkūi		2705	7657	16
Anamalais		1058	7693	16
Nambiyūr		1136	7732	16
Cuncolim		1518	7399	16
Piriyāpatna		1233	7610	16
Shāhi		2855	7932	16
Neral		1902	7332	16
Guru Har Sahāi		3071	7440	16
Nayāgarh		2013	8510	16
Hājo		2625	9153	16
Vīrarājendrapet		1220	7581	16
Bhīkhi		3006	7554	16
Indri		2988	7706	16
Thākurganj		2643	8813	16
Udalguri		2675	9210	16
Vasa		2266	7276	16
Rura		2649	7990	16
Vadamadurai		1044	7810	16
Kannod		2267	7674	16
Ajra		1612	7421	16
Pipraich		2683	8353	16
Shāhpur		2560	8440	16
Sunel		2437	7596	16
Unhel		2334	7556	16
Sisauli		2941	7747	16
Bara Uchāna		2947	7618	16
Mihona		2628	7898	16
Kāmākhyānagar		2093	8554	16
Arkalgūd		1276	7606	16
Abhayāpuri		2632	9069	16
Jodiya Bandar		2272	7028	16
Jagalūr		1452	7634	16
Dumra		2657	8552	16
Pennāgaram		1213	7790	16
Bhudgaon		1691	7460	16
Kankauli		1627	7371	16
Khairāgarh		2142	8098	16
Khatīma		2892	7997	16
Boisar		1980	7276	16
Neelankarai		1295	8026	16
Bagar		2819	7550	16
Srivaikuntam		863	7791	16
Manthani		1865	7967	16
Madukkūr		1048	7940	16
Khūtār		2820	8027	16
Bari Sādri		2441	7447	16
Baberu		2555	8070	16
Lakhnādon		2260	7960	16
Kotā		2230	8202	16
Chānasma		2371	7211	16
Nahorkatiya		2729	9534	16
Bilsanda		2824	7995	16
Leteri		2406	7741	16
Holalkere		1404	7618	15
Kotapārh		1914	8233	15
Vāda		1965	7315	15
Udaipura		2307	7851	15
Nīlgiri		2146	8677	15
Kosigi		1586	7724	15
Kalghatgi		1518	7497	15
Kalugumalai		915	7771	15
Tīrthahalli		1369	7525	15
Parvatsar		2689	7477	15
Pathalgaon		2256	8346	15
Āsind		2573	7433	15
Kachhwa		2521	8271	15
Sāyla		2255	7148	15
Nāspur		1885	7946	15
Bāh		2687	7859	15
Dornakal		1744	8015	15
Mīrganj		2854	7921	15
Pūnāhāna		2786	7720	15
Katangi		2177	7981	15
Bhikangaon		2187	7596	15
Dicholi		1559	7395	15
Kāthor		2129	7294	15
Pipili		2011	8583	15
Dalkola		2588	8784	15
Srīvardhan		1805	7302	15
Anandpur		3124	7650	15
Mundra		2284	6972	15
Khuldābād		2001	7519	15
Gangolli		1365	7467	15
Chotila		2242	7120	15
Khāpa		2142	7898	15
Hindoria		2390	7957	15
Korwai		2412	7804	15
Kenda		2320	8651	15
Phek		2567	9450	15
Sorada		1976	8443	15
Binka		2103	8381	15
Naraini		2519	8047	15
Lālpur		2219	6996	15
Mandapam		928	7912	15
Pupri		2647	8570	15
Usehat		2780	7924	15
Punjai Puliyampatti		1135	7717	15
Pachperwa		2751	8264	15
Bāntva		2149	7008	15
Khetia		2167	7459	15
Ūn		2958	7726	15
Misrikh		2743	8053	15
=IQ Asia/Baghdad
Baghdad		3334	4440	7216	Bagda|Bagdad|Bagdadas|Bagdado|Bagdat|Bagdate|Bagdatum|Bagdod|Beghdad|Bexda
Basrah		3051	4778	2600	Bacora|Basora|Basra|Bassora|Bassorah|Bassra|Busra|Busrah|Bussora
Mosul		3634	4312	1740	Mosel|Mosoel|Mosouli|Mossoul|Mossul|Mosula|Mosulas|Mosulo|Moszul|Mousl|Moussoul|Musil|Musił|Musul|Musıl
Erbil		3618	4401	933	Arbeel|Arbela|Arbil|Hawler|Hewler|Irbil|Viloati Arbil
Abū Ghurayb		3331	4418	900	Abou Ghraib|Abu Ghraib|Abu Ghuraib
As Sulaymānīyah		3556	4543	723	Silemani|Sleimani|Slemani|Solimania|Souleimaniye|Sueleymaniye|Sulaimania|Sulaimanieh|Sulaimaniya|Sulaimaniyya|Sulaimany|Sulaymaniyah|Sulaymaniyya|Suleimania|Suleimaniya|Suleimaniyah|Sulejmanija|Süleymaniye
Kirkuk		3547	4439	601	Karkh Slukh|Karkuk|Kerkouk|Kerkuek|Kerkuk|Kirkoek|Kirkouk|Kirkukas|Kərkük
Najaf		3203	4435	483	Nachaf|Nadjaf|Nadschaf|Nadzaf|Nadzafas|Nadzhaf|Nagafo|Natzaf|Nayaf|Necef|Nedjef|Nedzsef|Neshed Ali|Nəcəf
Karbala		3262	4402	434	Karbalaa|Karbalo|Karbila|Karmpala|Kerbala|Kerbela|Kərbəla|Meshed Hussain|Meshed Hussein|Nainawa|Qerbelaja|Vilojati Karbalo
Nasiriyah		3106	4626	400	Muntafik|Muntifik|Nasirija|Nasirijja|Nasiriya|Nasiriyeh|Nasiriyya|Nasrie|Nasriye
Al ‘Amārah		3184	4714	323
Ad Dīwānīyah		3199	4493	319
Al Kūt		3251	4582	315
Al Ḩillah		3246	4442	290
Dihok		3687	4299	284
Ramadi		3342	4331	275
Al Fallūjah		3335	4379	190
Sāmarrā’		3420	4389	159
As Samawah		3133	4529	153
Baqubah		3375	4461	153
Sīnah		3681	4304	129
Soran		3665	4454	125
Az Zubayr		3039	4770	123
Kufa		3205	4444	110
Umm Qaşr		3004	4792	108
Al Fāw		2997	4847	105
Zaxo		3715	4269	95
Ash Shaţrah		3141	4617	83
Al Ḩayy		3217	4604	78
Jamjamāl		3553	4483	76
Khāliş		3381	4453	70
Tozkhurmato		3489	4463	60
Ash Shāmīyah		3196	4460	58
Al Hindīyah		3255	4423	57
Ḩalabjah		3518	4599	57
Al Miqdādīyah		3398	4494	51
Al-Hamdaniya		3627	4338	50
Ar Rumaythah		3153	4520	47
Koysinceq		3608	4463	45
Al ‘Azīzīyah		3291	4506	45
Al Musayyib		3278	4429	43
Tikrīt		3462	4368	42
Aş Şuwayrah		3293	4478	42
Balad		3401	4415	42
Sinjār		3632	4188	38
Imam Qasim		3230	4468	37
Bayjī		3493	4349	36
Hīt		3364	4283	32
Ḩadīthah		3414	4238	31
Nahiyat Ghammas		3174	4462	31
Nāḩīyat Saddat al Hindīyah		3272	4428	31
Kifrī		3469	4496	30
Mandalī		3375	4556	30
Baynjiwayn		3562	4595	27
‘Anah		3437	4198	27
Ad Dujayl		3385	4423	26
Batifa		3717	4301	26
Tallkayf		3649	4312	24
Al Mishkhāb		3180	4449	23
‘Aqrah		3676	4389	23
Ṟuwandiz		3661	4452	23
Nāḩiyat ash Shināfīyah		3158	4465	23
Ar Ruţbah		3304	4029	22
‘Afak		3206	4525	22
Nāḩiyat al Fuhūd		3097	4672	22
‘Alī al Gharbī		3246	4669	20
=IR Asia/Tehran
Tehran		3569	5142	7153	Taekhran|Tahran|Techerane|Teera|Teerao|Tegeran|Teheran|Teherana|Teheranas|Teherano|Tehrano|Tekheran
Mashhad		3632	5957	2307	Masant|Masat|Maschhad|Mashad|Mashado|Mashkhad|Masyhad|Maxhad|Meixad|Meshed|Mesheda|Meshedas|Meshkhed|Meszhed|Mexed|Məshəd
Isfahan		3265	5167	1547	Aspadana|Esfahan|Esfahano|Esfehan|Isfachan|Isfahana|Isfahanas|Isfahanum|Isfahon|Isfakhan|Isfehan|Ispahan|Iszfahan|Kota Isfahan|Spahan|Yspyhan
Karaj		3583	5099	1448	Heredi|Karadj|Karadje|Karadsch|Karadz|Karadzs|Karag|Karatz|Karej|Kerec|Keredi|Keredzas|Keredzh|Kerezh|Kərəc|Leredi
Tabriz		3808	4629	1425	Tabrez|Tabris|Tabrizo|Taebris|Taebriz|Tampriz|Tauris|Tebriz|Tebriza|Tebrizas|Tehbryz|Tewrez|Toewriz|Töwriz|Təbriz
Shiraz		2961	5253	1250	Chimaz|Chiraz|Schiras|Sheroz|Shyraz|Siraz|Siraza|Sirazas|Sirazo|Sjiraz|Sziraz|Xiraz
Qom		3464	5088	900	Ghom|Homo|Kom|Kum|Kumas|Qum
Ahvaz		3132	4868	841	Ahvaza|Ahvazas|Ahvazo|Ahvoz|Ahwas|Ahwaz|Akhvaz|Axvaz|Bandar Nasiri|Ehvaz|Naseri|Nasiri|Əhvaz
Pasragad Branch		3478	4847	788
Kahrīz		3438	4706	767
Kermanshah		3431	4707	621	Bahtaran|Bakhtaran|Kermansah|Kermansaho|Kermanschah|Kermanshahan|Kermanshakh|Kirmansah|Kirmasan|Provinco Kermansah|Qahremanshahr
Rasht		3728	4959	595	Raixt|Rascht|Rasjt|Rast|Rasto|Raszt|Reshh|Resht|Rest|Restas|Rəşt
Kerman		3028	5708	578	Carmana|Kermanas|Kermano|Kermon|Kirman|Kirmon
Orūmīyeh		3755	4508	577	Ourmia|Rezaeyeh|Rezaiyye|Rizaiyeh|Urmia|Urmija|Urmiya|Urmiye|Urumija|Urumiyeh
Zahedan		2950	6086	552	Dowzdab|Duzdab|Duzdap|Zahedanas|Zahedano|Zahidan|Zaidan|Zakhedan
Hamadān		3480	4851	528	Ecbatana|Hamedan|Khamadan
Āzādshahr		3479	4857	514	Azad Shahr
Arāk		3409	4970	504	Arok|Ehrak|Soltanabad|Sultanabad
Yazd		3190	5437	478	Giaznt|Jazd|Jazdo|Jezd|Jezdas|Yasd|Yezd|Yəzd
Ardabīl		3825	4829	411	Ardabel|Ardebil|Erdebil|Ərdəbil
Abadan		3034	4830	370
Zanjān		3668	4850	357
Bandar Abbas		2719	5628	352
Sanandaj		3531	4700	349
Qazvin		3627	5000	334
Khorramshahr		3044	4818	331
Khorramabad		3349	4836	330
Khomeynī Shahr		3269	5154	277
Sari		3656	5306	255
Borūjerd		3390	4875	252
Qarchak		3543	5158	252
Gorgān		3684	5444	245
Sabzevar		3621	5768	226
Najafābād		3263	5137	223
Neyshābūr		3621	5880	221
Naz̧arābād		3595	5061	213
Būkān		3652	4621	213
Sirjan		2945	5568	208
Bābol		3655	5268	203
Āmol		3647	5235	199
Bīrjand		3287	5922	197
Bojnūrd		3747	5733	192
Varāmīn		3532	5165	180
Malāyer		3430	4882	177
Sāveh		3502	5036	176
Khowy		3855	4495	175
Bushehr		2897	5084	165
Mahābād		3676	4572	162
Saqqez		3625	4627	151
Marvdasht		2987	5280	149
Rafsanjān		3041	5599	148
Īlām		3364	4642	141
Mīāndoāb		3697	4611	133
Shahrud		3642	5498	132
Gonbad-e Kāvūs		3725	5517	131
Iranshahr		2720	6068	131
Shahr-e Kord		3233	5086	129
Torbat-e Ḩeydarīyeh		3527	5922	126
Semnan		3558	5339	125
Marand		3843	4577	124
Zābol		3103	6149	122
Qūchān		3711	5851	112
Masjed Soleymān		3194	4930	112
Bandar-e Anzalī		3747	4946	111
Bāneh		3600	4589	105
Pārsābād		3965	4792	102
Kūhdasht		3353	4761	100
Bam		2911	5836	99
Akbarābād		2925	5278	98
Fasā		2894	5365	98
Yasuj		3067	5159	97
Kāshmar		3524	5847	96
Dogonbadan		3036	5080	95
Kāzerūn		2962	5165	95
Ahar		3848	4707	94
Behshahr		3669	5355	94
Marīvān		3552	4618	92
Alīgūdarz		3340	4969	91
Alvand		3619	5006	90
Qorveh		3517	4781	88
Borāzjān		2927	5122	86
Shīrvān		3740	5793	83
Salmās		3820	4477	82
Bonāb		3734	4606	80
Shahre Jadide Andisheh		3568	5102	80
Behbahān		3060	5024	79
Shūshtar		3205	4885	78
Khomeyn		3364	5008	77
Nahāvand		3419	4837	76
Alvand		3632	4917	75
Nūrābād		3407	4797	74
Naqadeh		3696	4539	74
Tākestān		3607	4970	71
Mīnāb		2713	5709	71
Abhar		3615	4922	70
Dehdasht		3079	5056	70
Chālūs		3666	5142	70
Khāsh		2822	6122	70
Langarūd		3720	5015	68
Dāmghān		3617	5434	68
Fīrūzābād		2884	5257	67
Nūrābād		3011	5152	64
Dārāb		2875	5454	63
Robāţ Karīm		3548	5108	63
Piranshahr		3670	4514	62
Kāmyārān		3480	4694	62
Esfarāyen		3708	5751	60
Asadābād		3478	4812	60
Zarand		3081	5656	59
Torbat-e Jām		3524	6062	59
Shahrīār		3566	5106	59
Ardakān		3231	5402	59
Harsīn		3427	4759	58
Ābādeh		3116	5265	57
Malārd		3567	5098	57
Ābyek		3607	5055	55
Bījār		3587	4761	54
Pīshvā		3531	5173	54
Kangāvar		3450	4797	53
Bandar-e Genāveh		2958	5052	53
Borūjen		3197	5129	53
Shahr-e Bābak		3012	5512	52
Shūsh		3219	4824	52
Meybod		3225	5402	52
Sarpol-e Z̄ahāb		3446	4586	52
Takāb		3640	4711	52
Khalkhāl		3762	4853	51
Oshnavīyeh		3704	4510	51
Khorramdarreh		3621	4920	51
Tabas		3360	5692	50
Falāvarjān		3256	5151	50
Īstgāh-e Rāh Āhan-e Garmsār		3523	5231	49
Rehnān		3268	5160	49
Nekā		3665	5330	49
Bābolsar		3670	5265	48
Āzādshahr		3709	5517	48
Rūdsar		3714	5029	48
Aznā		3361	4893	47
Chabahar		2529	6064	47
Omīdīyeh		3076	4970	47
Chenārān		3665	5912	47
Sarakhs		3654	6116	46
Dehlorān		3269	4727	46
Neyrīz		2920	5433	46
Hashtpar		3780	4891	45
Golpāyegān		3345	5029	45
Gonābād		3435	5868	43
Sonqor		3478	4760	43
Āstāneh-ye Ashrafīyeh		3726	4994	43
Sūsangerd		3156	4819	41
Shāhīn Dezh		3668	4657	41
Rāvar		3127	5681	40
Qā’en		3373	5918	40
Nowshahr		3665	5150	40
Āstārā		3843	4887	39
Rāmhormoz		3128	4960	39
Javānrūd		3480	4652	39
Qaşr-e Qand		2625	6075	38
Tāybād		3474	6078	38
Tonekābon		3682	5087	38
Dorcheh Pīāz		3262	5156	37
Shādegān		3065	4866	37
Bardsīr		2992	5657	37
Eqbālīyeh		3530	5154	37
Mohr		2756	5288	35
Fereydūn Kenār		3668	5252	34
Kalāleh		3738	5549	34
Kelīshād va Sūdarjān		3255	5153	34
Dowlatābād		3280	5170	34
Delījān		3399	5068	34
Farrokh Shahr		3227	5098	32
Qarah Ẕīā’ od Dīn		3889	4503	32
Bāfq		3160	5540	31
Pāsārgād		3020	5318	30
‘Ajab Shīr		3748	4589	30
Qahderījān		3258	5145	29
Damāvand		3572	5207	29
Bahār		3491	4844	29
Jūybār		3664	5291	28
Bardaskan		3526	5797	28
Fūman		3722	4931	28
Aleshtar		3386	4826	28
Semīrom		3142	5157	27
Gerāsh		2767	5414	25
Fārsān		3226	5056	25
Qeshm		2695	5627	25
Darreh Shahr		3314	4738	25
Bandar-e Lengeh		2656	5488	23
Aghajari		3070	4983	22
Khvānsār		3322	5031	21
Mahdishahr		3571	5335	21
Kīsh		2656	5402	21
Abrīsham		3256	5157	20
Rāmshīr		3089	4941	19
Taft		3174	5420	19
Ābdānān		3299	4742	19
Pāveh		3504	4636	18
Pādegān-e Manjīl		3674	4942	17
Nīkshahr		2623	6021	17
Hashtrūd		3748	4705	17
Ardestān		3338	5237	16
=IS Atlantic/Reykjavik
Reykjavík		6414	-2190	119	Recwic|Refkiavik|Rehjkjavik|Reiciavicia|Reicivic|Reikiavik|Reikiavike|Reikjaveks|Reikjavik|Reikjavika|Reikjavikas|Reiquiavik|Reiquiavique|Rejkijavik|Rejkjavik|Rejkjaviko|Rekyavik|Reykiavica|Reykjavikur|Reykjawik|Reykyabik|Reykyavik
Kópavogur		6411	-2191	32
Hafnarfjörður		6407	-2194	27
Akureyri		6568	-1809	18
=IT Europe/Rome
Rome		4189	1251	2319	Erroma|Hrom|Ramma|Rhufain|Rim|Roeme|Rom|Roma|Romma|Romo|Rooma|Roum|Rym|Rzym|Urbs
Milan		4546	919	1237	Mailand|Mediolan|Mediolanum|Mila|Milaan|Milana|Milanas|Milano|Milanu|Milao
Naples		4085	1427	959	Napels|Napoles|Napoli|Napolo|Napols|Napoly|Nappoli|Napul|Napule|Napuli|Napulj|Neapel|Neapelj|Neapol|Neapole|Neapolis|Noapels|Nàpułi|Parthenope
Turin		4507	769	870	Augusta Taurinorum|Tori|Torin|Torino|Torinu|Tueri|Turen|Turijn|Turim|Turina|Turinas|Turino|Turinu|Turyn|Türì
Palermo		3813	1334	648	Palerm|Palerma|Palermas|Palerme|Palermu|Panormus|Pałermo
Genoa		4440	894	580	Cenova|Dzenova|Genes|Genova|Genovo|Genua|Genuja|Janov|Zena
Bologna		4449	1134	366
Florence		4378	1125	349
Catania		3749	1507	291
Bari		4112	1687	277
Messina		3819	1555	220
Verona		4543	1098	219
Padova		4541	1189	204
Trieste		4565	1378	187
Brescia		4554	1021	185
Prato		4388	1110	182
Taranto		4046	1725	181
Reggio Calabria		3811	1566	169
Modena		4465	1093	159
Livorno		4354	1033	154
Cagliari		3923	912	149
Mestre		4549	1225	148
Parma		4480	1033	146
Foggia		4146	1555	137
Reggio nell'Emilia		4470	1063	133
Acilia-Castel Fusano-Ostia Antica		4176	1233	129
Salerno		4068	1479	126
Perugia		4311	1239	120
Monza		4558	927	120
Rimini		4406	1257	119
Pescara		4246	1420	117
Bergamo		4570	967	114
Vicenza		4555	1155	107
Bolzano		4649	1134	99
Andria		4123	1630	98
Udine		4607	1324	98
Siracusa		3708	1529	97
Terni		4256	1264	97
Forlì		4422	1204	94
Novara		4545	862	93
Barletta		4131	1628	93
Piacenza		4505	969	93
Ferrara		4484	1162	93
Sassari		4073	856	92
Ancona		4359	1350	90
La Spezia		4410	982	88
Torre del Greco		4079	1437	86
Como		4581	908	82
Lucca		4384	1050	82
Ravenna		4441	1220	81
Lecce		4035	1817	81
Trento		4607	1112	80
Giugliano in Campania		4093	1420	80
Busto Arsizio		4561	885	80
Lido di Ostia		4173	1228	79
Cesena		4414	1224	79
Catanzaro		3888	1660	79
Brindisi		4063	1794	79
Marsala		3780	1244	78
Treviso		4567	1224	78
Pesaro		4391	1292	77
Pisa		4371	1040	77
Varese		4582	883	77
Sesto San Giovanni		4553	923	77
Arezzo		4346	1188	76
Latina		4147	1290	76
Gela		3707	1424	74
Pistoia		4393	1092	74
Caserta		4107	1433	73
Fuorigrotta		4083	1420	72
Cinisello Balsamo		4556	921	71
Lamezia Terme		3896	1631	71
Altamura		4083	1655	68
Guidonia Montecelio		4199	1272	68
Quartu Sant'Elena		3923	925	67
Pavia		4519	916	66
Castellammare di Stabia		4070	1449	66
Massa		4404	1014	65
Alessandria		4491	861	64
Cosenza		3930	1625	64
Afragola		4092	1431	63
Ragusa		3693	1472	61
Asti		4490	821	61
Grosseto		4276	1111	61
Cremona		4513	1002	60
Molfetta		4120	1660	60
Trapani		3802	1254	59
Carrara		4408	1010	59
Casoria		4091	1429	58
Savona		4431	848	58
Vigevano		4531	885	58
Pianura		4086	1417	58
Legnano		4560	892	58
Caltanissetta		3749	1406	57
Potenza		4064	1581	56
Portici		4082	1434	56
Matera		4067	1660	55
San Severo		4169	1538	55
Cerignola		4127	1590	54
Trani		4128	1641	54
Bisceglie		4124	1650	54
Acerra		4094	1437	54
Ercolano		4081	1435	54
Carpi Centro		4478	1088	53
Imola		4436	1171	53
Bagheria		3808	1351	53
Manfredonia		4163	1592	53
Aversa		4097	1421	53
Ponticelli		4085	1433	52
Bitonto		4111	1669	52
Venice		4544	1233	51
Vittoria		3695	1453	51
Gallarate		4566	879	50
Marano di Napoli		4090	1419	50
Pordenone		4596	1266	50
Acireale		3761	1517	49
Scafati		4076	1454	49
Moncalieri		4500	768	49
Viareggio		4387	1025	49
Benevento		4113	1478	49
Crotone		3908	1713	49
Velletri		4169	1278	48
Cava Dè Tirreni		4070	1471	48
Avellino		4091	1479	48
Foligno		4295	1270	48
Nichelino		4500	765	48
Civitavecchia		4209	1180	48
Viterbo		4242	1211	47
Battipaglia		4061	1498	47
Rho		4553	904	47
San Remo		4382	778	47
Lecco		4586	940	47
Collegno		4508	757	47
Corato		4115	1641	47
Cuneo		4439	755	46
Paderno Dugnano		4557	916	46
Rivoli		4507	751	46
Paternò		3757	1490	46
Montesilvano Marina		4251	1415	46
Mazara del Vallo		3766	1259	46
San Benedetto del Tronto		4296	1388	46
Casalnuovo di Napoli		4091	1434	46
Cologno Monzese		4553	928	46
Sesto Fiorentino		4383	1120	46
Vercelli		4532	842	46
Pozzuoli		4084	1410	46
Misterbianco		3752	1501	46
San Giorgio a Cremano		4083	1434	45
Anzio		4145	1262	45
Soccavo		4085	1419	45
Nocera Inferiore		4075	1465	45
Scandicci		4375	1119	45
Nettuno		4146	1266	45
Frosinone		4164	1334	45
Chieti		4235	1416	44
Alcamo		3798	1296	44
Settimo Torinese		4514	777	44
Torre Annunziata		4075	1445	44
Biella		4556	806	43
Olbia		4092	950	43
Siena		4332	1133	43
Secondigliano		4090	1427	43
Seregno		4565	921	43
Gravina in Puglia		4082	1642	42
Chioggia		4522	1228	42
Ascoli Piceno		4285	1357	42
Faenza		4429	1188	42
Civitanova Marche		4330	1372	41
Modica		3686	1476	41
Capannori		4384	1057	41
Aprilia		4159	1265	41
Lodi		4531	950	41
Cascina		4368	1055	41
Desio		4562	920	40
Marcianise		4103	1430	40
Rozzano		4538	916	40
Campobasso		4156	1467	40
Rovigo		4507	1179	39
Mantova		4516	1080	39
Rieti		4240	1286	39
Fano		4384	1302	39
Pomigliano d'Arco		4091	1438	39
Imperia		4389	804	39
Bassano del Grappa		4577	1173	38
Saronno		4563	904	38
Marino		4177	1266	38
Avezzano		4203	1343	38
Monopoli		4095	1730	38
Martina Franca		4070	1734	38
Quarto		4088	1414	38
Lissone		4561	924	37
Cantù		4574	913	37
Monterotondo		4205	1262	37
Cesano Maderno		4563	915	37
Jesi		4352	1324	37
Melito di Napoli		4092	1423	37
Sassuolo		4454	1078	37
Sciacca		3751	1308	37
Barra		4084	1432	37
Licata		3710	1394	37
Modugno		4108	1678	36
Teramo		4266	1370	36
Voghera		4499	901	36
Nuoro		4032	933	36
Caltagirone		3724	1452	35
Lanciano		4223	1439	35
Bollate		4555	912	35
Ciampino		4180	1260	35
Carini		3813	1318	35
Arzano		4091	1427	35
Gorizia		4594	1362	35
Caivano		4096	1431	35
Barcellona Pozzo di Gotto		3815	1521	35
Fiumicino-Isola Sacra		4177	1224	35
Maddaloni		4104	1438	35
Adrano		3766	1483	34
Empoli		4372	1095	34
Alghero		4056	832	34
Mugnano di Napoli		4091	1421	34
Ladispoli		4195	1208	34
Pioltello		4550	933	34
Rovereto		4589	1104	34
Casalecchio di Reno		4448	1127	34
Schio		4571	1136	34
L'Aquila		4235	1340	34
Corsico		4543	911	34
Sant'Antimo		4094	1423	34
Venaria Reale		4513	763	34
Merano		4667	1116	33
Francavilla Fontana		4053	1759	33
Grugliasco		4507	758	33
Brugherio		4555	930	33
Canicattì		3736	1385	33
Mira Taglio		4543	1213	33
Campi Bisenzio		4382	1113	33
Pagani		4074	1461	33
San Donà di Piave		4563	1257	33
Riccione		4400	1266	33
Agrigento		3731	1358	33
Somma Vesuviana		4087	1444	32
Aosta		4574	732	32
Lucera		4151	1534	32
Chieri		4501	782	32
Favara		3732	1366	32
Limbiate		4560	913	32
Milazzo		3822	1524	32
Santa Maria Capua Vetere		4108	1425	32
Angri		4074	1457	32
Crema		4536	968	31
Grottaglie		4054	1744	31
Casale Monferrato		4513	845	31
Verbania		4592	855	31
San Giuliano Milanese		4539	929	31
Termoli		4200	1499	31
Terracina		4129	1324	31
Senigallia		4372	1321	31
Massafra		4059	1712	31
Pinerolo		4489	733	31
Macerata		4330	1345	31
Conegliano		4589	1230	31
Augusta		3724	1522	31
Abbiategrasso		4540	892	31
Vasto		4211	1471	30
Piombino		4293	1053	30
Canosa di Puglia		4122	1607	30
Mascalucia		3757	1505	30
Marigliano		4092	1446	30
Frattamaggiore		4094	1428	30
San Paolo		4112	1679	30
Nardò		4018	1803	30
Monterusciello		4087	1408	29
Gragnano		4069	1452	29
Cernusco sul Naviglio		4553	933	29
Pallanza-Intra-Suna		4594	857	29
Sarno		4081	1462	29
Partinico		3805	1312	29
Avola		3691	1514	29
Formia		4126	1361	29
San Donato Milanese		4541	927	28
Segrate		4549	930	28
Castelvetrano		3768	1279	28
Piscinola		4089	1423	28
Manduria		4040	1764	27
Cisterna di Latina		4159	1283	27
Rapallo		4435	923	27
Niscemi		3715	1439	27
San Giuseppe Vesuviano		4084	1450	27
Boscoreale		4077	1448	27
Triggiano		4107	1693	27
Camaiore		4394	1030	27
Monfalcone		4580	1353	27
Albano Laziale		4173	1266	27
Montebelluna		4578	1205	27
Fondi		4136	1343	27
Chiavari		4432	932	27
Gravina di Catania		3756	1506	27
Mesagne		4056	1781	26
San Miniato Basso		4369	1084	26
Parabiago		4556	895	26
Formigine		4457	1085	26
Comiso		3695	1461	26
Eboli		4062	1506	26
San Giovanni Rotondo		4171	1573	26
Romano Banco		4542	911	26
Mondragone		4111	1389	26
Garbagnate Milanese		4557	908	26
Novi Ligure		4476	879	26
Falconara Marittima		4363	1340	26
Terlizzi		4113	1655	26
Bresso		4554	919	26
Bacoli		4080	1407	26
Castelfranco Veneto		4567	1193	26
Assemini		3929	900	25
Villaricca		4092	1419	25
Belluno		4614	1222	25
Lainate		4557	903	25
Marina di Carrara		4404	1004	25
Treviglio		4552	959	25
Alba		4470	803	25
Santeramo in Colle		4079	1676	25
Vittorio Veneto		4598	1230	25
Orta di Atella		4096	1427	25
Mola di Bari		4106	1709	25
Aci Catena		3761	1514	25
Oristano		3990	859	25
Giussano		4570	921	24
Gioia del Colle		4080	1692	24
Ostuni		4073	1758	24
Giarre		3772	1518	24
Lentini		3729	1500	24
Nola		4093	1453	24
Bra		4470	785	24
Ruvo di Puglia		4112	1648	24
Pompei		4075	1450	24
Miano		4089	1425	24
Casa Santa		3803	1255	24
San Giovanni a Teduccio		4084	1431	24
Rossano Stazione		3960	1663	24
Sora		4172	1361	24
Qualiano		4092	1415	24
Lumezzane		4565	1026	24
Spinea-Orgnano		4549	1216	24
Putignano		4085	1712	24
Poggioreale		4087	1429	24
Seriate		4569	972	24
Copertino		4027	1805	23
Nocera Superiore		4074	1467	23
Ottaviano		4085	1448	23
Cesano Boscone		4544	909	23
Bagnoli		4081	1417	23
Selargius		3926	916	23
Ivrea		4547	788	23
Fabriano		4334	1290	23
San Sebastiano		4565	1026	23
Muggiò		4559	923	23
Biancavilla		3764	1487	23
Chivasso		4519	789	23
Carmagnola		4485	772	23
Enna		3757	1427	23
Termini Imerese		3798	1370	23
Volla		4087	1434	23
Quattromiglia		3934	1624	23
Dalmine		4565	961	23
Posillipo		4081	1420	23
Tortona		4490	886	23
Seveso		4565	914	23
Vimercate		4562	937	23
Meda		4566	915	23
Desenzano del Garda		4547	1054	23
Conversano		4097	1711	23
Iglesias		3931	854	23
Palma di Montechiaro		3719	1377	23
Mariano Comense		4570	918	23
Fasano		4084	1736	23
Magenta		4546	888	23
Valdagno		4564	1130	23
Città di Castello		4347	1224	22
Vignola		4448	1101	22
San Lazzaro		4447	1141	22
Pomezia		4167	1250	22
Nova Milanese		4559	920	22
Cardito		4095	1430	22
Porto Sant'Elpidio		4325	1376	22
Floridia		3708	1515	22
San Cataldo		3748	1399	22
San Giovanni la Punta		3758	1509	22
Tivoli		4196	1280	22
Cecina		4331	1052	22
Mogliano Veneto		4556	1224	22
Noicattaro		4103	1699	22
Monreale		3808	1329	22
Fidenza		4487	1006	22
Castel Volturno		4103	1394	22
Mondovì		4440	782	22
Orbassano		4501	754	22
Poggibonsi		4347	1115	22
Carbonia		3916	852	22
Porto Torres		4083	841	22
Legnago		4519	1130	22
Lugo		4442	1191	21
Arzignano		4552	1133	21
Cassano Magnago		4567	883	21
Follonica		4293	1076	21
San Nicola la Strada		4105	1433	21
Thiene		4571	1148	21
Francavilla al Mare		4242	1428	21
Sulmona		4205	1393	21
Cassino		4149	1383	21
Guidonia		4199	1272	21
Tor Lupara		4200	1262	21
Montecchio Maggiore-Alte Ceccato		4550	1141	21
Colleferro		4173	1300	21
Sant'Anastasia		4087	1440	21
Palo del Colle		4106	1670	21
Senago		4558	913	21
Casal di Principe		4101	1413	21
Genzano di Roma		4171	1269	21
Acquaviva delle Fonti		4090	1684	21
Pachino		3672	1509	20
Giulianova		4275	1397	20
Cervia		4426	1235	20
Sarzana		4411	996	20
Borgomanero		4570	846	20
Castrovillari		3982	1620	20
Marina di Ardea-Tor San Lorenzo		4155	1254	20
Monserrato		3926	914	20
Cornaredo		4550	903	20
San Giovanni Lupatoto		4538	1104	20
Frascati		4181	1268	20
Trezzano sul Naviglio		4542	906	20
Sambiase		3897	1628	20
Arpino		4089	1432	20
Gaeta		4121	1357	20
Rosignano Solvay-Castiglioncello		4339	1044	20
Novate Milanese		4553	914	20
Rosolini		3682	1495	20
Galatina		4017	1817	20
Pontedera		4366	1063	20
Cormano		4555	916	19
Poggiomarino		4080	1454	19
Trecate		4543	874	19
Casarano		4001	1816	19
Spoleto		4274	1274	19
Vibo Valentia		3868	1610	19
Sondrio		4617	987	19
Giovinazzo		4119	1667	19
Gallipoli		4006	1799	19
Misilmeri		3803	1345	19
Arese		4555	908	19
Marina di Massa		4400	1011	19
Villabate		3808	1344	19
Gorgonzola		4553	941	19
Cesenatico		4420	1240	19
Cusano		4555	918	19
Pietrasanta		4396	1023	19
Sant'Antonio Abate		4072	1454	19
Fossano		4455	772	19
Gioia Tauro		3843	1590	19
Montevarchi		4353	1157	19
Monselice		4524	1175	19
Casavatore		4090	1428	19
Ischia		4074	1395	19
Palmi		3836	1585	19
Castiglione delle Stiviere		4539	1049	19
San Mauro Torinese		4510	777	19
Ventimiglia		4379	761	18
Noto		3689	1507	18
Bronte		3779	1483	18
Casamassima		4096	1692	18
Abano Terme		4536	1179	18
Ischia Porto		4074	1395	18
Sestu		3930	909	18
Cento		4473	1129	18
Pozzallo		3673	1485	18
Grottaferrata		4179	1267	18
Fermo		4316	1372	18
Melzo		4550	942	18
Palazzolo sull'Oglio		4560	989	18
Montecatini-Terme		4388	1077	18
Grumo Nevano		4094	1426	18
Bastia umbra		4306	1255	18
Acqui Terme		4468	847	18
Cercola		4086	1436	18
Domodossola		4612	829	18
Piazza Armerina		3738	1437	18
Rutigliano		4101	1701	18
Ribera		3750	1327	18
Bellaria-Igea Marina		4414	1247	18
San Vito dei Normanni		4066	1771	18
Aci Castello		3756	1515	18
Romano di Lombardia		4552	975	18
Montemurlo		4393	1104	18
Ariccia		4172	1267	17
Portogruaro		4578	1284	17
Ciriè		4523	760	17
Mirandola		4489	1107	17
San Giovanni in Fiore		3925	1670	17
San Bonifacio		4540	1127	17
Agropoli		4035	1499	17
Paolo VI		4052	1727	17
Castelfranco Emilia		4459	1105	17
Valenza		4501	864	17
Fornacelle		4392	1104	17
Cassano d'Adda		4553	952	17
Torvaianica		4162	1246	17
Tradate		4571	891	17
Terzigno		4080	1449	17
San Salvo		4204	1473	17
Albenga		4405	822	17
Ardea		4161	1254	17
Trentola-Ducenta		4098	1417	17
Mentana		4204	1264	17
Nerviano		4555	898	17
Sestri Levante		4427	940	17
Este		4522	1166	17
Torremaggiore		4169	1529	17
Isernia		4160	1423	17
Piossasco		4499	746	17
San Miniato		4368	1085	17
Savigliano		4465	766	17
Adelfia		4100	1687	17
Melegnano		4536	932	17
Arcore		4563	932	17
Orta Nova		4133	1571	17
Scordia		3730	1484	17
Sacile		4595	1250	17
Colle di Val d'Elsa		4342	1113	17
Osimo		4349	1348	17
Alpignano		4509	752	17
Porto Empedocle		3729	1352	17
Suzzara		4499	1074	17
San Felice A Cancello		4102	1449	17
Bareggio		4548	900	17
Bovisio-Masciago		4561	915	17
Roseto degli Abruzzi		4267	1401	17
Saluzzo		4465	749	17
Ceglie Messapica		4065	1752	17
Tolentino		4321	1329	17
Albignasego		4535	1187	16
Erba		4581	923	16
Caronno Pertusella		4560	905	16
Ghedi		4540	1028	16
Belpasso		3759	1498	16
Fiorano		4454	1081	16
Minturno		4126	1375	16
Palagonia		3733	1474	16
Cattolica		4396	1274	16
Vimodrone		4551	929	16
Ginosa		4058	1676	16
Scicli		3679	1470	16
Valenzano		4104	1688	16
Sezze		4150	1306	16
Castel Maggiore		4458	1136	16
San Giovanni Valdarno		4357	1153	16
Forio		4074	1386	16
Zola Predosa		4449	1122	16
Cordenons		4598	1270	16
Sava		4040	1755	16
Villafranca di Verona		4535	1084	16
Cerveteri		4199	1209	16
Bressanone		4672	1166	16
Sannicandro Garganico		4184	1557	16
Sinnai		3930	920	16
San Giovanni in Persiceto		4464	1118	16
Oderzo		4578	1249	16
Salsomaggiore Terme		4482	999	16
Lido		4541	1237	16
Galliate		4548	870	16
Siderno		3827	1630	16
Correggio		4477	1078	16
Porto San Giorgio		4318	1379	16
Chiari		4554	993	16
Frattaminore		4096	1427	15
Malnate		4579	888	15
Capua		4111	1421	15
Carate Brianza		4568	924	15
Palagiano		4058	1704	15
Noci		4079	1713	15
Lancenigo-Villorba		4571	1226	15
Brusciano		4092	1442	15
Bussolengo		4547	1085	15
Mirano		4549	1211	15
Corigliano Scalo		3963	1651	15
Villanova		4196	1276	15
Rocca di Papa		4177	1270	15
Montichiari		4541	1040	15
=JE Europe/Jersey
Saint Helier		4919	-210	28
=JM America/Jamaica
Kingston		1800	-7679	938
Spanish Town		1799	-7696	145
Portmore		1795	-7688	103
Montego Bay		1847	-7792	83
Mandeville		1804	-7751	47
May Pen		1796	-7725	45
Old Harbour		1794	-7711	26
Linstead		1814	-7703	21
Half Way Tree		1801	-7680	19
Savanna-la-Mar		1822	-7813	17
=JO Asia/Amman
Amman		3196	3595	1276	Ama|Aman|Amanas|Amani|Amano|Amans|Ammana|Ammon|Philadelphia|Rabbah|Rabbath Ammon
Zarqa		3207	3609	793	Zarka|Zerka
Irbid		3256	3585	307
Russeifa		3202	3605	268
Wādī as Sīr		3195	3582	181
‘Ajlūn		3233	3575	126
Aqaba		2953	3501	95
Rukban		3331	3870	85
Mādabā		3172	3579	82
As Salţ		3204	3573	80
Ar Ramthā		3256	3601	75
Mafraq		3234	3621	57
Ma'an		3020	3573	50
Al Jubayhah		3201	3590	47
Saḩāb		3187	3600	40
Jarash		3228	3590	27
Aţ Ţafīlah		3084	3560	25
‘Izrā		3116	3569	23
Qīr Moāv		3118	3570	23
Karak City		3116	3576	22
Judita		3241	3571	20
Umm as Summāq		3189	3585	18
Kurayyimah		3228	3560	18
‘Anjarah		3231	3575	18
Safi		3104	3547	15
=JP Asia/Tokyo
Tokyo		3569	13969	8337	Edo|Tochiu|Tocio|Tokija|Tokijas|Tokio|Tokjo|Toquio
Yokohama		3543	13965	3574	Iokogama|Jokohama|Jokohamo|Jokokhama|Yokohamashi
Osaka		3469	13550	2592	Osaacke|Osaca|Osako|Oszaka
Nagoya		3518	13691	2191	Nagoia|Nagoja|Nagojo|Nagoya City
Sapporo		4307	14135	1883	Sapara|Saporas|Saporo|Sapporoshi|Sapporum|Szapporo
Kobe		3469	13518	1528	Kobeh|Kompe
Kyoto		3502	13575	1460	Kejuots|Kijota|Kiotas|Kioto|Kjoto|Kyotu|Kyotum|Quioto
Fukuoka		3360	13042	1392	Fucuoca|Fukuokashi|Hukuoka
Kawasaki		3552	13972	1307	Kauasaki|Kavasaki|Kavasakis|Kavaszaki|Kawasaki City
Saitama		3591	13966	1193
Hiroshima		3440	13245	1144	Chirosima|Hiroshimashi|Hirosima|Hirosimo|Hiroszima|Hiroxima|Khiroshima|Khirosima
Yono		3588	13963	1078
Sendai		3827	14087	1063	Sendaishi|Sendaj
Kitakyushu		3385	13085	998	Kitakiusiu|Kitakjushju|Kitakjushu|Kitakjusju|Kitakjusu|Kitakyuesue|Kitakyusyu|Kitakyüşü
Chiba		3560	14012	920	Chibashi|Ciba|Tiba
Sakai		3458	13547	782	Sacaia|Sacaium
Shizuoka		3498	13838	702	Shidzuoka|Shizuokashi|Siduoka|Sidzuok|Sidzuoka|Sizuoka
Kumamoto		3281	13069	680
Okayama		3465	13393	640	Okajama|Okayamashi
Hamamatsu		3470	13773	605	Hamamacu|Hamamatsu City|Hamamatu|Khamamacu
Hachiōji		3566	13932	579	Hachiouji|Haciodzis|Haciogi|Hatiozi|Khachiodzhi|Khachiodzi|Khatiodzi
Kagoshima		3157	13055	555	Kagoshimashi|Kagosima
Niigata		3789	13901	505	Nigita
Himeji		3482	13470	481	Hime|Himeci|Himedi|Himegi|Himezi|Khimedzhi|Khimedzi|Khimehdzi
Matsudo		3578	13990	470	Macudo
Nishinomiya-hama		3472	13533	469	Nishinomiya|Nisinomija
Kawaguchi		3581	13971	469	Kauaguchi|Kavaguchi|Kavagucis|Kavaguti|Kavaquci|Kawagutsi
Kanazawa		3660	13662	459	Canasava|Kanadzava|Kanazaua|Kanazawashi
Utsunomiya		3657	13988	450	Ucunomija|Utsunomiyashi
Ōita		3323	13160	449	Oitashi
Matsuyama		3384	13277	443	Macujama|Matsujama|Matuyama
Amagasaki		3472	13542	442
Kurashiki		3458	13377	438	Kurasiki|Kurasyiki
Yokosuka		3528	13967	429	Iakosuka|Jokosuka
Nagasaki		3275	12988	410	Nagasacium|Nagasakis|Nagasakishi|Nagasako|Nagaszaki|Nangasaque
Hirakata		3481	13565	406
Machida		3554	13945	400
Gifu-shi		3542	13676	398
Fujisawa		3535	13948	395
Toyonaka		3478	13547	384
Fukuyama		3448	13337	383
Toyohashi		3477	13738	378
Minato		3422	13515	375
Nara-shi		3469	13580	367
Toyota		3508	13715	362
Nagano		3665	13818	360
Iwaki		3705	14088	357
Asahikawa		4377	14236	357
Takatsuki		3485	13562	354
Okazaki		3495	13717	352
Suita		3476	13552	352
Wakayama		3423	13517	351
Kōriyama		3740	14038	341
Kashiwa		3586	13998	340
Tokorozawa		3580	13947	339
Kawagoe		3591	13949	338
Kochi		3355	13353	336
Takamatsu		3433	13405	334
Toyama		3670	13722	326
Akita		3972	14012	320
Koshigaya		3589	13979	317
Miyazaki		3192	13142	311
Naha		2622	12768	301
Kasugai		3525	13697	299
Aomori		4082	14073	298
Ōtsu		3500	13587	298
Akashi		3466	13501	297
Yokkaichi		3497	13662	296
Morioka		3970	14115	295
Fukushima		3775	14047	294
Ichihara		3552	14008	284
Maebashi		3640	13908	283
Ichinomiya		3530	13680	280
Hakodate		4178	14074	276
Ibaraki		3482	13557	274
Yao		3462	13560	273
Kakogawachō-honmachi		3477	13483	272
Tokushima		3407	13457	267
Hiratsuka		3533	13934	259
Yamagata		3823	14037	255
Fukui-shi		3606	13622	249
Mito		3635	14045	247
Shimonoseki		3395	13095	246
Takasaki		3633	13902	241
Fuji		3517	13868	240
Hachinohe		4050	14150	239
Neyagawa		3477	13563	239
Kurume		3332	13052	238
Sasebo		3317	12973	237
Chigasaki		3534	13940	232
Sōka		3584	13980	231
Atsugi		3544	13937	229
Minamirinkan		3550	13944	224
Takarazuka		3480	13536	220
Ageoshimo		3597	13961	219
Chōfu		3566	13955	213
Matsumoto		3623	13797	211
Kasukabe		3598	13975	207
Kishiwada		3447	13537	206
Numazu		3510	13887	204
Jōetsu		3715	13824	204
Odawara		3526	13916	203
Kure		3423	13257	197
Nagaoka		3745	13885	195
Nishi-Tokyo-shi		3573	13954	195
Itami		3478	13540	194
Uji		3489	13580	193
Suzuka		3488	13658	191
Kōfu		3567	13857	190
Izumi		3448	13543	189
Hitachi		3660	14065	186
Kushiro		4298	14437	184
Sakura		3572	14023	183
Anjō		3496	13708	178
Tsukuba		3620	14010	176
Hirosaki		4059	14047	175
Tomakomai		4264	14160	175
Hadano		3537	13922	174
Obihiro		4292	14320	174
Ube		3394	13125	174
Hino		3567	13940	172
Takaoka		3675	13702	170
Kamakura		3531	13955	166
Saga		3323	13030	165
Tsu		3473	13652	163
Sayama		3585	13941	161
Kawanishi		3482	13542	161
Oyama		3630	13980	160
Ashikaga		3633	13945	160
Matsue		3548	13305	157
Hitachi-Naka		3640	14053	157
Nagareyama		3586	13990	156
Katsuta		3638	14053	156
Kumagaya		3613	13939	156
Tottori		3550	13423	154
Ōta		3630	13937	152
Komaki		3528	13692	151
Ōgaki		3535	13662	151
Higashimurayama		3575	13947	151
Ōme		3578	13924	149
Moriguchi		3473	13557	148
Yamaguchi		3418	13147	146
Otaru		4319	14100	144
Urayasu		3567	13989	144
Yonago		3543	13333	141
Kuwana		3505	13667	140
Kariya		3498	13698	139
Musashino		3571	13956	137
Zama		3549	13939	135
Seto		3523	13710	134
Ebetsu		4311	14155	134
Tondabayashichō		3450	13560	133
Fujieda		3487	13827	133
Sandachō		3488	13523	133
Kakamigahara		3542	13687	132
Ōmuta		3303	13045	132
Abiko		3587	14002	132
Kadoma		3474	13557	132
Miyakonojō		3173	13107	131
Matsubara		3457	13555	131
Isesaki		3632	13920	131
Daitōchō		3471	13562	130
Mino		3483	13547	129
Asaka		3580	13960	128
Kusatsu		3502	13597	128
Ueda		3640	13828	127
Okinawa		2634	12780	125
Beppu		3328	13150	125
Kashihara-shi		3451	13579	125
Niihama		3396	13331	123
Kisarazu		3538	13993	123
Nobeoka		3258	13167	122
Fujinomiya		3522	13862	122
Noda		3595	13987	121
Yaizu		3487	13832	121
Toyokawa		3482	13740	121
Shimotoda		3582	13969	119
Kokubunji		3570	13948	119
Ikoma		3468	13570	118
Ishinomaki		3842	14130	117
Hōfu		3405	13157	117
Handa		3488	13693	116
Mishima		3512	13892	113
Kitami		4380	14389	113
Hikone		3525	13625	111
Kiryū		3640	13933	110
Komatsu		3640	13645	109
Iwatsuki		3596	13970	109
Tajimi		3532	13713	108
Iida		3552	13782	107
Honmachi		3250	13060	104
Iwakuni		3416	13222	104
Isehara		3540	13931	103
Nishio		3487	13705	103
Inazawa		3525	13678	102
Tokuyama		3405	13182	101
Narita		3578	14032	101
Izumisano		3442	13532	101
Sakata		3892	13985	100
Kōnan		3533	13687	100
Chikushino-shi		3350	13052	100
Tsuruoka		3872	13982	100
Ikeda		3482	13543	99
Isahaya		3284	13004	97
Mobara		3543	14030	97
Ise		3448	13670	97
Kameoka		3500	13558	97
Sakado		3596	13939	97
Muroran		4232	14099	96
Ōnojō		3354	13048	95
Kanuma		3655	13973	95
Yonezawa		3791	14012	94
Kitakami		3928	14112	94
Chitose		4282	14165	93
Kaizuka		3445	13535	93
Maizuru		3545	13533	92
Kimitsu		3535	13987	92
Ginowan		2626	12776	92
Onomichi		3442	13320	91
Ōmura		3292	12995	90
Tsuyama		3505	13400	90
Izumo		3537	13277	89
Ashiya		3473	13530	89
Iwata		3470	13785	89
Kōnosu		3607	13952	88
Nabari		3462	13608	88
Yotsukaidō		3565	14017	87
Hamakita		3480	13778	87
Gyōda		3614	13946	86
Hannō		3585	13932	86
Kashiwazaki		3737	13855	86
Ryūgasaki		3590	14018	86
Iwamizawa		4320	14176	85
Kakegawa		3477	13802	84
Gotenba		3532	13894	84
Yachimata		3565	14032	83
Katori-shi		3590	14050	83
Kamigyō-ku		3503	13576	83
Sanjō		3762	13895	83
Sano		3632	13958	83
Kanoya		3138	13085	82
Tochigi		3638	13973	82
Marugame		3428	13378	82
Yashio		3582	13984	81
Tatebayashi		3625	13953	81
Shibata		3795	13933	81
Gamagōri		3483	13723	81
Izumiōtsu		3450	13540	81
Toride		3590	14008	81
Mihara		3440	13308	80
Ushiku		3597	14013	80
Kashihara		3458	13562	79
Karatsu		3344	12997	78
Iizuka		3364	13069	78
Ōbu		3502	13695	78
Wako		3579	13962	77
Hatsukaichi		3435	13233	77
Tsurusaki		3325	13169	77
Furukawa		3857	14096	76
Shimada		3482	13818	76
Takefu		3590	13617	76
Okegawa		3600	13956	75
Miki		3480	13498	75
Inuyama		3538	13694	74
Kukichūō		3607	13967	73
Satsumasendai		3182	13030	73
Hanamaki		3938	14112	73
Yawata		3487	13570	72
Itō		3497	13908	72
Kazo		3612	13960	71
Yukuhashi		3373	13098	71
Tenri		3458	13583	71
Dazaifu		3351	13052	71
Maebaru-chūō		3356	13020	70
Tanabe		3373	13537	70
Ōmihachiman		3513	13610	69
Saku		3622	13848	69
Hekinan		3488	13698	69
Sukagawa		3728	14038	69
Fukuchiyama		3530	13512	69
Moriyama		3507	13598	69
Tsuruga		3565	13606	68
Matsutō		3652	13657	68
Tamano		3452	13395	68
Tsushima		3517	13672	68
Nakatsu		3360	13119	67
Shiojiri		3610	13797	67
Chiryū		3500	13703	67
Takayama		3613	13725	67
Tōgane		3555	14037	66
Sabae		3595	13618	66
Niitsu-honchō		3780	13912	66
Tanabe		3482	13577	66
Kashima-shi		3597	14064	66
Mooka		3643	14002	66
Shiki		3583	13958	65
Tendō		3835	14037	65
Gushikawa		2636	12787	65
Hasuda		3597	13965	65
Ōdate		4027	14056	65
Imaichi		3672	13968	64
Narutochō-mitsuishi		3420	13461	64
Shimodate		3630	13998	64
Tosu		3337	13052	64
Fujioka		3625	13907	63
Fukuroi		3475	13792	63
Ichinoseki		3892	14113	63
Sakurai		3450	13585	63
Kitahiroshima		4298	14157	62
Fussa		3574	13932	62
Ina		3583	13795	62
Nagahama		3538	13627	62
Honjō		3624	13919	62
Ueno-ebisumachi		3476	13613	62
Hita		3332	13094	61
Toki		3535	13718	61
Mizusawa		3913	14113	61
Kuroiso		3697	14005	61
Takaishi		3452	13543	61
Yoshikawa		3589	13984	61
Zushi		3529	13958	60
Koga		3373	13047	60
Nago		2662	12799	60
Shiogama		3832	14103	60
Uwajima		3322	13256	59
Ōtawara		3687	14003	59
Saijō		3392	13318	59
Hanyū		3617	13953	59
Chichibu		3599	13908	59
Kasaoka		3451	13350	58
Koga		3618	13972	58
Imarichō-kō		3327	12988	58
Kokubu-matsuki		3173	13077	58
Sōja		3468	13375	57
Ishikari		4324	14135	57
Itoman		2613	12767	57
Hashimoto		3432	13562	57
Sakaidechō		3432	13384	57
Nōgata		3374	13072	57
Chino		3599	13815	57
Moriya		3593	14000	57
Tomigusuku		2619	12768	56
Iwade		3425	13532	56
Anan		3392	13465	55
Nanto-shi		3657	13691	55
Shiroi		3580	14007	55
Satte		3607	13973	55
Nakatsugawa		3548	13750	55
Suwa		3604	13811	55
Himimachi		3686	13699	55
Okaya		3606	13805	54
Suzaka		3665	13832	54
Ōami		3552	14032	53
Mukō		3497	13570	53
Hatogaya-honchō		3583	13974	53
Kudamatsu		3400	13187	53
Kamifukuoka		3587	13951	52
Ishioka		3618	14027	52
Kariya		3475	13439	52
Miyako		3965	14194	52
Futtsu		3531	13982	52
Tagawa		3363	13080	52
Yūki		3630	13988	52
Minokamo		3548	13702	52
Miura		3514	13962	51
Noshiro		4021	14003	51
Shiraoka		3602	13966	51
Kitaibaraki		3679	14075	51
Fuchūchō		3457	13324	51
Ōi		3585	13952	51
Ono		3485	13493	50
Tateyama		3498	13987	50
Arashiyama		3501	13568	50
Sugito		3603	13973	50
Tokoname		3488	13685	50
Tomioka		3625	13890	49
Mutsu		4129	14122	49
Goshogawara		4080	14044	49
Saiki		3295	13190	49
Fujiyoshida		3544	13880	49
Masuda		3467	13185	49
Nonoichi		3653	13662	48
Kurayoshi		3543	13382	48
Shibukawa		3648	13900	48
Ami		3603	14020	48
Annaka		3633	13890	48
Iwakura		3528	13687	48
Sasayama		3507	13522	47
Sawara		3588	14050	47
Inashiki		3596	14032	47
Gujō		3574	13696	47
Naka		3605	14017	47
Nakama		3382	13071	47
Toyooka		3554	13482	47
Komoro		3632	13843	46
Hikari		3396	13195	46
Uozu		3680	13740	46
Higashine		3844	14040	46
Hamada		3488	13208	46
Tamana		3295	13057	46
Numata		3663	13905	46
Youkaichi		3512	13620	45
Nanao		3705	13697	45
Obita		3282	12988	45
Takikawa		4355	14191	45
Hokuto		3583	13840	45
Ishigaki		2434	12416	45
Kan’onjichō		3413	13365	44
Onoda		3400	13118	44
Tsubame		3766	13893	44
Nichinan		3160	13137	44
Hagi		3440	13142	44
Sagae		3837	14027	44
Kainan		3415	13521	43
Ryūō		3565	13850	43
Mitsuke		3753	13893	43
Nishifukuma		3377	13047	43
Kamaishi		3928	14187	43
Misawa		4069	14139	43
Nakano		3675	13837	43
Mizunami		3537	13725	43
Kurobe-shi		3690	13745	43
Komatsushimachō		3400	13458	43
Tamamura		3630	13912	43
Tomiya		3839	14089	43
Abashiri		4402	14427	42
Iwai		3605	13990	42
Iwanuma		3810	14086	42
Amagi		3342	13065	42
Asahi		3572	14065	42
Taketoyo		3485	13692	42
Hisai-motomachi		3467	13647	42
Wakkanai		4541	14167	42
Shirone		3776	13902	41
Naze		2837	12948	41
Mitsukaidō		3602	13998	41
Shinjō		3876	14030	41
Tōkamachi		3713	13877	41
Otofuke		4299	14320	41
Hondomachi-hondo		3246	13017	41
Kannabechō-yahiro		3456	13342	41
Komono		3500	13652	41
Atami		3509	13905	41
Ojiya		3730	13880	41
Takahama		3492	13698	41
Yanagawa		3317	13040	40
Tatsunochō-tominaga		3486	13455	40
Kameyama		3485	13645	40
Umi		3357	13051	40
Kobayashi		3198	13098	40
Mibu		3642	13980	40
Morohongō		3594	13930	40
Sumoto		3434	13489	40
Shiroishi		3800	14062	39
Hamanoichi		3172	13073	39
Miyoshi		3480	13285	39
Uto		3268	13067	39
Ōkawa		3321	13038	39
Izumi		3208	13037	39
Hasaki		3573	14083	39
Yokote		3932	14055	39
Minakuchichō-matoba		3497	13617	39
Ōzu		3350	13255	39
Ōmagari		3945	14048	39
Yorii		3612	13919	39
Tsubata		3667	13674	39
Kuroishi		4065	14058	39
Tahara		3467	13727	38
Shimabara		3278	13037	38
Kamiiso		4182	14064	38
Hitoyoshi		3222	13075	38
Kawanoechō		3402	13358	38
Ayabe		3530	13525	38
Ono		3598	13649	37
Ogawa		3605	13927	37
Gosen		3773	13917	37
Tomobe		3635	14030	37
Kitakata		3765	13987	37
Kanekomachi		3641	13900	37
Nishiwaki		3498	13497	37
Hanawa		4018	14079	37
Kanie		3513	13680	37
Sakaiminato		3554	13323	36
Watari		3803	14085	36
Nihommatsu		3758	14043	36
Yaita		3680	13993	36
Kanda		3378	13098	36
Shinshiro		3490	13750	36
Nishishinminato		3678	13708	36
Kaminoyama		3815	14027	36
Ōfunato		3907	14172	35
Funaishikawa		3647	14057	35
Date		4247	14087	35
Rifu		3833	14098	35
Usuki		3312	13180	35
Gero		3580	13723	35
Namerikawa		3676	13736	35
Okunoya		3628	14042	35
Nakamura		3298	13293	35
Ibara		3460	13347	34
Hirara		2480	12530	34
Gojō		3435	13570	34
Tsuma		3210	13140	34
Katsuren-haebaru		2633	12787	34
Takeochō-takeo		3319	13002	34
Takahagi		3672	14072	34
Maruoka		3615	13627	34
Yuzawa		3917	14050	34
Nirasaki		3570	13845	33
Kakuda		3797	14077	33
Hotaka		3634	13788	33
Fujishiro		3592	14012	33
Obama		3550	13575	33
Gose		3445	13573	33
Kameda-honchō		3787	13911	33
Tawaramoto		3455	13579	33
Yōkaichiba		3570	14055	33
Ōiso		3532	13932	33
Sasaguri		3362	13055	33
Kuroda		3535	13678	33
Kashima		3311	13009	32
Aioi		3480	13447	32
Yamaga		3302	13069	32
Yanai		3397	13212	32
Kamo		3766	13904	32
Yamoto		3843	14121	32
Ōdachō-ōda		3519	13251	32
Uekimachi-mōno		3290	13069	32
Shingū		3373	13598	32
Ninomiya		3530	13926	31
Murakami		3823	13948	31
Sakai-nakajima		3627	13925	31
Ōtsuki		3562	13897	31
Nemuro		4332	14557	31
Hayama		3528	13958	31
Nagai		3810	14004	31
Itoigawa		3703	13785	31
Kaminokawa		3643	13992	31
Iyo		3375	13270	31
Ōmachi		3650	13787	31
Masaki-chō		3379	13271	31
Takehara		3434	13292	31
Ujiie		3668	13997	30
Ōtake		3421	13222	30
Honchō		4189	14069	30
Ōzu		3288	13087	30
Ibusuki		3123	13065	30
Isawa		3565	13863	30
Kasama		3638	14027	29
Minamata		3222	13040	29
Yasugichō		3542	13324	29
Togitsu		3283	12985	29
Muikamachi		3707	13888	29
Kamogawa		3510	14010	29
Tarui		3537	13653	29
Maki		3775	13888	29
Bibai		4332	14186	29
Tanuma		3637	13958	29
Fukiage-fujimi		3610	13945	28
Hiratachō		3543	13282	28
Hōjō		3398	13278	28
Aso		3294	13108	28
Hiji		3337	13153	28
Chatan		2631	12777	28
Uenohara		3562	13912	28
Toyoshina		3630	13790	28
Kurihashi		3613	13970	28
Menuma		3622	13938	28
Ōmiya		3655	14042	28
Nyūzen		3694	13750	28
Yugawara		3515	13907	28
Arai		3700	13823	27
Hōryūji		3461	13574	27
Gobō		3388	13517	27
Katsuyama		3606	13650	27
Sakai		3610	13980	27
Mombetsu		4435	14335	27
Buzen		3361	13113	27
Tōno		3932	14153	27
Shimoda		3468	13894	27
Kikuchi		3298	13082	27
Fukuechō		3270	12885	27
Nayoro		4435	14246	26
Rumoi		4393	14164	26
Ishii		3407	13444	26
Takahata		3800	14019	26
Susaki		3339	13329	26
Ōno-hara		3428	13227	26
Matsubase		3265	13067	26
Fukagawa		4371	14204	26
Innoshima		3428	13318	26
Mashiko		3647	14010	26
Shingū		3371	13043	26
Makubetsu		4537	14182	26
Sagara		3469	13820	26
Shimo-furano		4335	14238	26
Itako		3593	14055	26
Sukumo		3293	13273	26
Omigawa		3585	14062	26
Kushikino		3172	13027	26
Narutō		3560	14042	26
Yoshii		3625	13898	26
Yoshida-kasugachō		3768	13888	26
Kamimaruko		3632	13827	25
Iiyama		3685	13837	25
Ijūin		3162	13040	25
Enzan		3570	13873	25
Yamazakichō-nakabirose		3500	13455	25
Akune		3202	13020	25
Makurazaki		3127	13032	25
Itsukaichi		3573	13922	25
Ishige		3612	13997	25
Takahashi		3478	13362	25
Gōtsuchō		3501	13223	25
Hakui		3688	13678	25
Hobaramachi		3782	14055	25
Kamojimachō-jōgejima		3407	13435	24
Ino		3355	13343	24
Setakamachi-takayanagi		3315	13047	24
Ishiki		3480	13702	24
Bungo-Takada-shi		3356	13145	24
Kitahama		3517	13592	24
Niimi		3498	13347	24
Kaseda-shirakame		3142	13032	24
Mino		3553	13692	24
Funehikimachi-funehiki		3745	14058	24
Ogōri-shimogō		3410	13140	24
Tadotsu		3428	13375	24
Mikuni		3622	13615	23
Sobue		3525	13672	23
Kitsuki		3342	13162	23
Ōkawara		3805	14073	23
Toba		3448	13684	23
Shirahamachō-usazakiminami		3478	13472	23
Nagato		3438	13120	23
Fujikawaguchiko		3549	13869	23
Tochio-honchō		3748	13900	23
Kamiichi		3670	13737	23
Kajiki		3173	13067	23
Motomachi		4383	14410	23
Shido		3432	13417	23
Yoichi		4320	14077	23
Hino		3500	13625	23
Tennō		3990	13997	23
Motomiya		3751	14040	23
Kasamatsuchō		3537	13677	23
Hirado		3337	12955	23
Takanabe		3213	13150	23
Shizunai-furukawachō		4233	14237	22
Ōkuchi-shinohara		3207	13062	22
Ishikawa		2642	12782	22
Daigo		3677	14035	22
Katsuura		3515	14032	22
Yatsuomachi-higashikumisaka		3657	13713	22
Shōbu		3607	13960	22
Kushima		3149	13124	22
Tsurugi-asahimachi		3645	13663	22
Owase		3407	13620	22
Iwase		3635	14010	22
Toyohama		3471	13693	22
Namie		3748	14100	22
Tōbetsu		4322	14152	22
Ōyama		3460	13822	22
Shibetsu		4366	14513	22
Tsukumiura		3308	13187	22
Miyazu		3553	13518	22
Yashiro		3492	13497	22
Kodamachō-kodamaminami		3618	13913	22
Tatsuno		3598	13800	21
Ōmamachō-ōmama		3643	13928	21
Tanushimarumachi-toyoki		3335	13068	21
Shin’ichi		3456	13327	21
Kisai		3610	13958	21
Obanazawa		3860	14040	21
Yanagawamachi-saiwaichō		3785	14060	21
Shiraoi		4255	14135	21
Edosaki		3595	14032	21
Gōdo		3542	13660	21
Namioka		4071	14059	21
Takanosu		4022	14037	21
Shōbara		3485	13302	21
Miyata		3371	13065	20
Suibara		3785	13923	20
Kanaya		3482	13813	20
Mori		3483	13793	20
Ōhara		3525	14039	20
Shiozawa		3704	13885	20
Kanzakimachi-kanzaki		3331	13037	20
Yamada		3947	14195	20
Aki		3350	13390	20
Sunagawa		4349	14191	20
Sueyoshichō-ninokata		3165	13102	20
Shisui		3572	14027	20
Shizukuishi		3969	14098	20
Kogota		3855	14105	20
Muramatsu		3769	13917	20
Miharu		3743	14048	20
Motegi		3652	14018	20
Fukumitsu		3656	13687	20
Mitake		3542	13713	19
Ōarai		3631	14058	19
Makabe		3627	14010	19
Tarumizu		3148	13070	19
Kawasaki		3360	13081	19
Ashibetsu		4351	14219	19
Ureshinomachi-shimojuku		3311	13000	19
Shimokizukuri		4082	14038	19
Ishikawa		3715	14045	19
Fukura		3426	13472	19
Karasuyama		3665	14015	18
Haibara-akanedai		3453	13595	18
Kamogatachō-kamogata		3454	13359	18
Tsukawaki		3328	13116	18
Shibushi		3148	13110	18
Fujioka		3625	13965	18
Wakuya		3854	14113	18
Kawage		3480	13655	18
Nishinoomote		3073	13100	18
Nakanojōmachi		3659	13884	18
Wakimachi		3407	13415	18
Muroto-misakicho		3329	13417	18
Inawashiro		3757	14012	17
Yuza		3902	13993	17
Marumori		3792	14077	17
Ushibukamachi		3220	13002	17
Tonoshō		3448	13417	17
Ōtsuchi		3937	14190	16
Matsushima		3837	14106	16
Ryōtsu-minato		3808	13844	16
Nikkō		3675	13962	16
Ikedachō		3403	13381	16
Ichinohe		4022	14129	16
Iwanai		4297	14051	16
=KE Africa/Nairobi
Nairobi		-128	3682	2751	Nairoba|Nairobia|Nairobis|Nairobo|Nairoby|Nairompi|Najrobi|Najrobo|Nayrobi|Nayroobi
Mombasa		-405	3966	800	Mambasa|Mombaaso|Mombaca|Mombassa|Mompasa|Mvita
Nakuru		-31	3607	260
Eldoret		52	3527	218
Kisumu		-10	3476	216
Thika		-103	3707	200
Malindi		-322	4012	118
Kitale		102	3501	75
Garissa		-45	3965	68
Kakamega		28	3475	63
Kapenguria		124	3511	56
Bungoma		56	3456	56
Busia		46	3411	52
Nyeri		-42	3695	51
Ol Kalou		-27	3638	48
Meru		5	3766	47
Kilifi		-363	3985	46
Wajir		175	4006	46
Mumias		33	3449	45
Voi		-340	3856	45
Iten		67	3551	42
Lugulu		39	3430	41
Homa Bay		-53	3446	40
Naivasha		-71	3643	38
Nanyuki		1	3707	36
Mandera		394	4186	36
Narok		-108	3587	36
Kericho		-37	3528	36
Migori		-106	3447	35
Embu		-54	3746	35
Moyale		353	3906	34
Isiolo		35	3758	33
Nyahururu		4	3636	32
Machakos		-152	3727	32
Rongai		-17	3586	30
Kisii		-68	3477	29
Molo		-25	3573	28
Kabarnet		49	3574	25
Athi River		-146	3698	25
Lamu		-227	4090	25
Webuye		60	3477	23
Karuri		-70	3718	21
Kiambu		-117	3684	21
Maralal		110	3670	21
Makueni Boma		-180	3762	21
Lodwar		312	3560	20
Kitui		-137	3801	16
Marsabit		233	3799	15
Siaya		6	3429	15
Kerugoya		-50	3728	15
Muhoroni		-16	3520	15
=KG Asia/Bishkek
Bishkek		4287	7459	900	Bichkek|Biscecum|Bischkek|Bisjkek|Biskek|Biskeka|Biskekas|Biskeko|Bisqeq|Bisqueque|Biszkek|Bixkek|Frunze|Mpiskek|Pishkek|Pishpek
Osh		4053	7280	200
Jalal-Abad		4093	7300	76
Karakol		4249	7839	70
Tokmok		4284	7530	63
Kara-Balta		4281	7385	63
Naryn		4143	7599	52
Uzgen		4077	7330	40
Balykchy		4246	7619	40
Talas		4252	7224	35
Kyzyl-Kyya		4026	7213	32
Bazar-Korgon		4104	7275	28
Iradan		4027	7210	26
Tash-Kumyr		4135	7222	24
Kant		4289	7485	20
Toktogul		4187	7294	19
Cholpon-Ata		4265	7708	19
Kara Suu		4070	7287	18
Isfana		3984	6953	17
Kyzyl-Suu		4234	7801	17
At-Bashi		4117	7580	15
Suluktu		3994	6957	15
=KH Asia/Phnom_Penh
Phnom Penh		1156	10492	1574	Krong Chaktomuk|Nam Van|Nom Pen|Phnom Pen|Phnompen|Phnompenh|Phnum Penh|Phnum Peny|Phon Phen|Pnom Pen|Pnom Pene|Pnom Penh|Pnompen|Pnompena|Pnompenis
Takeo		1099	10478	844	Prasat|Takev
Sihanoukville		1061	10353	157
Battambang		1310	10320	150
Siem Reap		1336	10386	139
Paoy Paet		1366	10256	79
Kampong Chhnang		1225	10467	75
Kampong Cham		1199	10546	62
Pursat		1254	10392	52
Ta Khmau		1148	10495	52
Phumĭ Véal Srê		1098	10478	44
Kampong Speu		1145	10452	33
Koh Kong		1162	10298	33
Prey Veng		1149	10533	33
Suong		1191	10566	30
Smach Mean Chey		1155	10304	29
Stung Treng		1353	10597	25
Tbeng Meanchey		1381	10498	24
Svay Rieng		1109	10580	24
Sisophon		1359	10297	23
Kampot		1061	10418	23
Kratié		1249	10602	20
Kampong Thom		1271	10489	20
Lumphat		1349	10698	19
Samraong		1418	10352	19
Pailin		1285	10261	18
Banlung		1374	10699	17
=KI Pacific/Tarawa
Tarawa		133	17298	40	Juzhnaja Tarava|South Tarawa|Tarawa Sud
=KM Indian/Comoro
Moroni		-1170	4326	43	Maroni|Moronio|Moronis|Morony|Muruni
Moutsamoudou		-1217	4440	24
=KN America/St_Kitts
Basseterre		1730	-6272	13	Baste|Bastehr|Baster|Bastera|Basteras|Bastero|Mpaster
=KP Asia/Pyongyang
Pyongyang		3903	12575	3222	Binh Nhuong|Heijo|Heizyo|Pchenjanas|Pchjongjang|Phenian|Phenjan|Phenjana|Pienyang|Pingyang|Piongiang|Pionguiangue|Pionyang|Pjoengjang|Pjongian|Pjongjang|Pjongjango|Pkhenjan|Pxenyan|Pyeongyang|Pyoengyang
Hamhŭng		3992	12754	559	Hamheung|Hamhungas|Hamhungo|Hienhing|Kanko
Namp’o		3874	12541	455	Channampo|Chinnanpo|Nampkho|Tinnanpo|Treaty Port
Sunch’ŏn		3943	12593	437	Junsen
Hŭngnam		3983	12762	346
Kaesŏng		3797	12655	338
Wŏnsan		3915	12744	329
Chongjin		4180	12978	327
Sariwŏn		3851	12576	310
Sinŭiju		4010	12440	288
Haeju		3804	12571	222
Kanggye		4097	12659	210
Hyesan		4140	12818	193
Songnim		3875	12565	152
Manp’o		4115	12629	117
P’yŏngsŏng		3925	12587	100
Hyesan-dong		4140	12819	98
Yuktae-dong		4002	12816	76
Hongwŏn		4003	12796	71
Rajin		4226	13028	66
Ongjin		3793	12536	64
Kilju		4096	12933	64
Chaeryŏng-ŭp		3840	12562	53
Anju		3962	12566	50
Ŭiju		4020	12453	50
Hoeryŏng		4244	12975	44
Sŭngho 1-tong		3899	12598	40
Changyŏn		3825	12510	39
Sunan		3920	12569	37
Hwangju-ŭp		3867	12578	36
Kyŏngsŏng		4159	12961	36
Aoji		4252	13040	34
Ranam		4171	12968	34
Anbyŏn-ŭp		3904	12752	32
Kusŏng		3998	12524	31
Chŏngju		3969	12521	29
Kangdong-ŭp		3914	12610	29
Sŏnbong		4235	13038	27
Iwŏn-ŭp		4032	12866	26
Hŭkkyo-ri		3880	12579	25
Kosan		3886	12742	25
Yŏnan-ŭp		3791	12616	23
Namyang		4295	12986	22
Yŏnggwang-ŭp		4002	12745	22
Musan-ŭp		4223	12921	22
Kowŏn-ŭp		3944	12724	21
Hoeyang		3871	12760	21
T’ongch’ŏn-ŭp		3895	12789	21
Kapsan-ŭp		4109	12829	20
Anak		3851	12549	20
Onsŏng		4296	12999	20
Kujang-ŭp		3987	12603	20
Sil-li		3949	12547	19
Chunghwa		3886	12580	19
Samho-rodongjagu		3995	12787	19
Sinmak		3842	12623	19
Sakchu-ŭp		4039	12505	18
Ayang-ni		3824	12578	16
Sinanju		3960	12561	16
=KR Asia/Seoul
Seoul		3757	12698	10349	Hanyang|Seoel|Seol|Seuel|Seul|Seula|Seulas|Seulo|Seulum|Siul|Soeul|Sol|Soul|Szoeul|Szöul
Busan		3510	12903	3679	Bousan|Fousan|Fusan|Fuzan|Phu San|Pusan|Pusana|Pusano
Incheon		3746	12671	2628	Chemulpo|Incchon|Inchkhon|Inchkhun|Inchon|Inchona|Incon|Inconas|Incshon|Intson|Nhan Xuyen
Daegu		3587	12859	2567	Daikyu|Ntenkou|Taegu|Taikando|Taiku|Taikyu|Tegu|Teguo|Tehgu|Tägu|Đại Khâu
Daejeon		3635	12738	1475	Daejon|Daiden|Taejon|Taiden|Tehdzhon|Tetyan
Gwangju		3515	12692	1417	Gouanjou|Koshu|Kosyu|Kuandzhu|Kuangju|Kuangjuo|Kvandzhu|Kvandzu|Kvangdzsu|Kvangdzu|Kvanju|Kvanzhe|Kwangdzu|Kwangju|Quansua
Suwon		3729	12701	1243	Sououon|Suigen|Suvon
Goyang-si		3766	12684	1073	Goyang
Seongnam-si		3744	12714	1032	Seongnam
Ulsan		3554	12932	963	Urusan
Bucheon-si		3750	12678	851	Bucheon
Jeonju		3582	12715	711	Chenju|Chondzhu|Chongju|Chonju|Chunju|Condzu|Dzondzu|Jenchu|Tsiuentcheou|Tyondyu
Ansan-si		3732	12682	651	Ansan
Cheongju-si		3664	12749	635	Cheongju
Anyang-si		3739	12693	634	Anyang
Changwon		3523	12868	550	Cangvonas|Cchangwon|Changuon|Chanvon|Chkhanvon|Cshangvon|Sangwon|Shogen
Pohang		3603	12936	500	Geijitsu|Hoko
Uijeongbu-si		3774	12705	479	Uijeongbu
Hwaseong-si		3721	12682	476	Hwaseong
Masan		3513	12683	434
Jeju City		3351	12652	408	Chedzhu|Cheju|Chyei Chyu|Czedzu|Jeju|Kota Jeju|Saishu|Saisyu|Tsitcheou|Tzetzou
Cheonan		3681	12715	365
Kwangmyŏng		3748	12687	358
Kimhae		3523	12888	356
Chinju		3519	12808	307
Yeosu		3476	12766	296
Gumi		3611	12834	291
Iksan		3594	12695	284
Mokpo		3481	12639	268
Gunsan		3598	12671	243
Wŏnju		3735	12795	243
Suncheon		3495	12749	231
Sejong		3659	12729	230
Chuncheon		3787	12773	210
Icheon-si		3728	12744	196
Guri-si		3760	12714	195
Gangneung		3775	12887	181
Yangju		3783	12706	180
Osan		3715	12707	159
Seogwipo		3325	12656	156
Gyeongju		3584	12921	155
Gimcheon		3612	12812	150
Jeongeup		3560	12692	140
Hanam		3754	12721	135
Gyeongsan-si		3582	12874	130
Andong		3657	12872	129
Hwado		3765	12731	106
Tonghae		3754	12911	101
Asan		3678	12700	98
Wabu		3759	12722	97
Namyangju		3764	12721	91
Kwangyang		3498	12759	89
Hongseong		3660	12667	89
Sokcho		3821	12859	89
Eisen		3682	12863	85
Wanju		3585	12715	84
Yangp'yŏng		3749	12749	83
Ungsang		3541	12917	83
Sinhyeon		3488	12863	83
Gwangju		3741	12726	82
Mungyeong		3659	12820	82
Naesŏ		3525	12852	81
Muan		3499	12648	76
Hongch’ŏn		3769	12789	75
Changnyeong		3554	12850	75
Seosan		3678	12645	74
Koch'ang		3543	12670	73
Gongju		3646	12712	72
Kyosai		3485	12859	72
Yangsan		3534	12903	72
Anseong		3701	12727	69
Hwawŏn		3580	12850	65
Pubal		3729	12751	63
Kosong		3838	12847	62
Boryeong		3635	12660	62
Chinch'ŏn		3686	12744	61
Hwasun		3506	12699	60
Nangen		3541	12739	58
Okcheon		3630	12757	57
Eisen		3597	12893	56
Sangju		3642	12816	56
Gapyeong		3783	12751	55
Yeongam		3480	12670	55
Sinan		3483	12611	53
Miryang		3549	12875	53
T’aebaek		3718	12899	49
Kimje		3580	12689	45
Koesan		3681	12779	44
Nonsan		3620	12708	44
Munsan		3786	12679	43
Gijang		3524	12921	43
Naju		3503	12672	42
Santyoku		3744	12917	42
Yeonil		3600	12935	41
Hayang		3591	12882	40
Yesan		3668	12684	39
Imsil		3561	12728	38
Yeoju		3730	12763	37
Heunghae		3611	12935	36
Kunwi		3623	12857	34
Tangjin		3689	12663	33
Buyeo		3627	12691	33
Cheongsong gun		3643	12906	31
Jinan-gun		3579	12743	31
Kurye		3521	12746	30
Waegwan		3599	12840	30
Seonghwan		3692	12713	29
Goseong		3498	12832	27
Changsu		3565	12752	26
Ganghwa-gun		3775	12649	26
Neietsu		3718	12847	25
Kinzan		3610	12749	25
Yŏnmu		3613	12710	25
Yeongdong		3617	12778	24
Yanggu		3811	12799	24
Haenam		3457	12660	24
Hwacheon		3811	12771	24
Gaigeturi		3346	12632	24
Taesal-li		3697	12645	23
Puan		3573	12673	22
Jenzan		3624	12830	21
Yeonggwang		3528	12651	20
Beolgyo		3485	12734	20
Sintansin		3645	12743	15
=KW Asia/Kuwait
Al Aḩmadī		2908	4808	637	Ahmad|Ahmadi|Ahmedi
Ḩawallī		2933	4803	164
Şabāḩ as Sālim		2926	4806	139
Al Farwānīyah		2928	4796	87
Al Faḩāḩīl		2908	4813	68
Kuwait City		2937	4798	60	Koeweit|Kota Kuwait|Koveyit|Koweit|Kuvaeyt|Kuvajt|Kuvajto|Kuvajturbo|Kuveitas|Kuväyt|Kuwait|Kuwait Stad|Kuwayt|Kuweit|Kuwejt
Ar Riqqah		2915	4809	52
Al Manqaf		2910	4813	39
Al Jahrā’		2934	4766	24
Al Finţās		2917	4812	23
Janūb as Surrah		2927	4798	18
Al Mahbūlah		2915	4813	18
Ad Dasmah		2937	4800	18
=KY America/Cayman
George Town		1929	-8137	29	Corctaun|Dzhordzh Taun|Dzhordzhtaun|Dzordz Taun|Dzordztaun|Dzordztaunas|Georgetown|Georgurbo|Tzortz Taoun
=KZ Asia/Almaty
Almaty		4326	7693	2001	Alma Ata|Almaato|Almata|Almati|Almato|Almatı|Ałmaty|Vernyy
Karagandy		4980	7310	452	Karaganda|Karagandi|Qaragandi|Qaraghandy|Qarağandı
Shymkent		4230	6960	414	Chimkent|Chymkent|Cimkent|Schymkent|Shimkent|Shımkent|Simkent|Simkenta|Simkento|Sjimkent|Sjymkent|Somkent|Symkent|Symkentas|Szymkent|Tsjimkent|Ximkent|Xymkent|Çimkənd|Şımkent
Taraz		4290	7137	358
Nur-Sultan		5118	7145	346	Akmola|Akmolinsk|Aqmola|Astana|Astano|Asztana|Cilinograd|Ostona|Qaraotkel|Tselinograd
Pavlodar		5228	7697	329
Ust-Kamenogorsk		4997	8261	319
Semey		5043	8027	293
Petropavl		5487	6915	201
Temirtau		5005	7296	171
Kokshetau		5328	6940	124
Ekibastuz		5172	7532	121
Taldykorgan		4502	7837	117
Zhezqazghan		4778	6777	104
Turkestan		4330	6825	97
Balqash		4685	7500	81
Sarkand		4541	7992	77
Kentau		4352	6850	57
Ridder		5034	8351	53
Shchuchinsk		5294	7019	47
Stepnogorsk		5235	7188	47
Zyryanovsk		4973	8427	45
Aksu		5204	7693	45
Soran		4979	7284	43
Talghar		4330	7724	42
Kapshagay		4387	7706	42
Shakhtinsk		4971	7259	42
Chu		4360	7376	40
Karatau		4318	7047	38
Arys		4243	6881	36
Abay		4964	7286	35
Atbasar		5181	6836	35
Zharkent		4417	8001	34
Zhangatas		4356	6973	33
Ayagoz		4796	8043	33
Esik		4336	7745	33
Tekeli		4483	7883	27
Belyye Vody		4242	6983	26
Chardara		4126	6797	25
Saryaghash		4146	6917	25
Georgīevka		4933	8157	22
Lenger		4218	6989	21
Burunday		4336	7685	21
Ush-Tyube		4525	7798	20
Shemonaīkha		5063	8191	20
Otegen Batyra		4342	7702	19
Turar Ryskulov		4253	7035	18
Makinsk		5263	7042	18
Zaysan		4747	8487	18
Akkol’		5330	6960	17
Merke		4287	7318	16
Sarykemer		4300	7150	15
=KZ Asia/Aqtau
Aktau		4365	5117	147
Zhanaozen		4334	5286	104
=KZ Asia/Aqtobe
Aktobe		5028	5721	262
Kandyagash		4947	5742	28
Shalqar		4783	5960	27
Khromtau		5025	5844	24
Embi		4883	5815	19
=KZ Asia/Atyrau
Atyrau		4712	5188	180
Qulsary		4695	5402	51
Shalkar		4803	4890	27
Balykshi		4707	5187	19
=KZ Asia/Oral
Oral		5123	5137	200
Aqsay		5117	5300	35
=KZ Asia/Qostanay
Kostanay		5321	6362	210
Rudnyy		5297	6312	124
Dzhetygara		5219	6120	43
Arkalyk		5025	6692	42
Lisakovsk		5255	6250	40
=KZ Asia/Qyzylorda
Kyzylorda		4485	6551	300
Baikonur		4562	6332	70
Novokazalinsk		4585	6215	36
Aral		4680	6166	33
Shīeli		4417	6674	30
Yanykurgan		4391	6725	21
Zhosaly		4549	6408	20
Tasbuget		4477	6555	16
=LA Asia/Vientiane
Vientiane		1797	10260	197	Bientian|Fanhyiengh|Nakhon Viangchan|Ventjan|Ventyan|Vianchan|Viangchan|Vien Can|Vien Chang|Vienciana|Vieng Quy|Viengchan|Viengtjan|Vientane|Vientian|Vientianas|Vientijan|Vientjan|Vientyan|Vijentijan|Vjencana|Vjentiano|Vjentjan|Vyantyan|Vyentyan|Wiang Chan|Wiangcan|Wien Tsjan|Wientian|Wyentyan
Pakse		1512	10580	88
Thakhèk		1741	10483	85
Savannakhet		1657	10476	67
Luang Prabang		1989	10214	47
Xam Nua		2042	10405	39
Muang Phônsavan		1945	10319	38
Muang Xay		2069	10198	25
Vangviang		1892	10245	25
Pakxan		1839	10366	22
Ban Houakhoua		2025	10045	16
Muang Không		1412	10585	15
=LB Asia/Beirut
Beirut		3389	3550	1916	Baeyrut|Bairut|Bayrut|Beiriut|Beiroet|Beirot|Beirots|Beirout|Beiruta|Beirutas|Beirute|Bejrut|Bejruti|Bejruto|Berut|Berytos|Berytus|Bewout|Beyrouth|Beyrut|Birut
Tripoli		3443	3584	229
Sidon		3356	3537	164
Tyre		3327	3519	135
Nabatîyé et Tahta		3338	3548	120
Habboûch		3341	3548	98
Jounieh		3398	3562	96
Zahlé		3385	3590	78
Ghazieh		3352	3537	50
Baalbek		3401	3622	31
En Nâqoûra		3312	3514	25
Jbaïl		3412	3565	21
Bcharré		3425	3601	20
=LC America/St_Lucia
Castries		1400	-6101	20	Kastri|Kastrijs|Kastris|Kastrizo|Kastry|Kastrys|Port Castries
=LI Europe/Vaduz
Vaduz		4714	952	5	Bantouz|Vaduc|Vaducas|Vaduzo
=LK Asia/Colombo
Colombo		694	7985	648	Columbo|Columbum|Kalomba|Kolombas|Kolombo|Kolompo|Kolonbo
Dehiwala-Mount Lavinia		684	7987	220
Moratuwa		677	7988	185
Jaffna		967	8001	169
Negombo		721	7984	137
Pita Kotte		689	7990	118
Sri Jayewardenepura Kotte		688	7991	116
Kandy		729	8063	112
Trincomalee		858	8123	108
Kalmunai		741	8183	100
Galle		605	8021	93
Point Pedro		982	8023	90
Batticaloa		771	8169	87
Katunayaka		717	7989	85
Valvedditturai		982	8017	78
Matara		595	8054	76
Battaramulla South		690	7992	76
Dambulla		786	8065	67
Maharagama		685	7993	67
Kotikawatta		693	7991	65
Anuradhapura		831	8041	61
Vavuniya		875	8050	60
Kolonnawa		693	7988	58
Hendala		699	7988	57
Ratnapura		669	8040	48
Badulla		698	8106	48
Puttalam		804	7983	46
Devinuwara		593	8059	45
Welisara		703	7990	41
Kalutara		658	7996	38
Bentota		643	8000	37
Matale		747	8062	36
Homagama		684	8000	35
Beruwala		648	7998	34
Panadura		671	7990	34
Mulleriyawa		693	7993	34
Kandana		705	7989	33
Ja Ela		707	7989	32
Wattala		699	7989	31
Peliyagoda		697	7988	31
Kelaniya		696	7992	29
Kurunegala		748	8037	29
Nuwara Eliya		697	8078	26
Gampola		716	8057	25
Chilaw		758	7980	25
Eravur Town		778	8160	23
Hanwella Ihala		690	8009	23
Weligama		598	8043	22
Vakarai		813	8143	21
Kataragama		641	8133	21
Ambalangoda		624	8005	20
Ampara		730	8168	18
Kegalle		725	8034	18
Hatton		689	8060	15
=LR Africa/Monrovia
Monrovia		630	-1080	940	Manrovija|Monrobia|Monrofia|Monrovi|Monrovii|Monrovija|Monrovio|Monroviya|Monrowia
Gbarnga		700	-947	46
Kakata		653	-1035	34
Bensonville		645	-1061	33
Harper		438	-771	33
Voinjama		842	-975	27
Buchanan		588	-1005	26
Zwedru		607	-814	26
New Yekepa		758	-854	25
Greenville		501	-904	16
=LS Africa/Maseru
Maseru		-2932	2748	118	Maserou|Maseruo|Mazerou
Mafeteng		-2982	2724	57
Leribe		-2887	2805	48
Maputsoe		-2889	2790	32
Mohale’s Hoek		-3015	2748	28
Qacha’s Nek		-3012	2869	26
Quthing		-3040	2770	24
Butha-Buthe		-2877	2825	16
=LT Europe/Vilnius
Vilnius		5469	2528	542	Vilna|Vilnia|Vilnias|Vilnious|Vilnis|Vilnjus|Vilnues|Vilnus|Vilnyus|Wilna|Wilnius|Wilno|Wilnus
Kaunas		5490	2391	375
Klaipėda		5571	2114	192
Šiauliai		5593	2332	131
Panevėžys		5573	2435	117
Alytus		5440	2404	71
Marijampolė		5456	2335	48
Mazeikiai		5632	2233	41
Jonava		5508	2428	35
Utena		5550	2560	33
Kėdainiai		5529	2397	32
Telsiai		5598	2225	30
Visaginas		5560	2644	28
Taurage		5525	2229	28
Ukmerge		5525	2475	26
Plunge		5591	2184	23
Kretinga		5589	2124	22
Silute		5535	2148	22
Radviliskis		5582	2353	20
Palanga		5592	2107	18
Druskininkai		5402	2399	18
Gargždai		5571	2139	16
Rokiškis		5596	2559	16
=LU Europe/Luxembourg
Luxembourg	LU	4961	613	77	Bandar Luxembourg|Dinas Lwcsembwrg|Letzebuerg|Letzeburg|Liksanbou|Liuksemburgas|Ljuksemburg|Louxemvourgo|Lucemburk|Lucilinburhuc|Lucsamburg|Lucsemburg|Lueksemburg|Lueksemburq|Luessemburgh|Luksambuur|Luksemboarch|Luksembourg|Luksemburg|Luksemburga|Luksemburgo|Luksemburgu|Luksimbur|Lusenburgo|Lussemborgh|Lussemburgo|Lussemburgu|Luxemboerg|Luxemborg|Luxemborj|Luxemburg|Luxemburgo|Luxemburgum|Luxembuurich|Luxenburgo|Lüksemburq|Lüssemburgh|Rakapuo|Stad Letzebuerg|Stadt Luxemburg
Esch-sur-Alzette	ES	4950	598	28
Dudelange	ES	4948	609	18
=LV Europe/Riga
Riga		5695	2411	743	Reiga|Rigae|Rige|Rigo|Riia|Riigaa|Riika|Rija|Riqa|Ryga
Daugavpils		5588	2653	112
Liepāja		5650	2101	85
Jelgava		5665	2371	62
Jūrmala		5697	2377	54
Ventspils		5739	2156	43
Rēzekne		5651	2734	38
Jēkabpils		5650	2586	27
Valmiera		5754	2543	27
Ogre		5682	2461	27
Tukums		5697	2316	18
Cēsis		5731	2527	18
Salaspils		5686	2437	18
=LY Africa/Tripoli
Tripoli		3289	1319	1151	Aea|Oea|Tarables|Tarabulus|Trables|Trablus|Triboli|Tripili|Tripol|Tripole|Tripolis|Tripolo|Tripoly|Tripołi|Tripul|Tripuli|Trypali|Trypolis
Benghazi		3211	2007	651	Baengasi|Banghazi|Bengasi|Bengaze|Bengazi|Bengazis|Bengazy|Benghasi|Benqazi|Berenice|Bingazi|Binghazi|Bängasi|Hesperides|Vilojati Bengazi
Mişrātah		3238	1509	386
Tarhuna		3244	1363	211
Al Khums		3265	1426	202
Az Zāwīyah		3276	1273	200
Zawiya		3275	1273	186
Ajdabiya		3076	2023	134
Al Ajaylat		3276	1238	131
Sabhā		2704	1443	130
Sirte		3121	1659	128
Al Jadīd		2705	1440	126
Tobruk		3209	2395	121
Zliten		3247	1457	110
Şabrātah		3279	1249	102
Tagiura		3288	1335	100
Al Marj		3249	2083	85
Gharyan		3217	1302	85
Darnah		3277	2264	79
Al Bayḑā’		3276	2176	75
Yafran		3206	1253	68
Bani Walid		3175	1398	46
At Tāj		2420	2329	46
Zuwārah		3293	1208	45
Murzuq		2592	1392	44
Ubari		2659	1278	43
Brak		2755	1427	39
Zintan		3193	1225	33
Al Abyār		3219	2060	33
Waddān		2916	1614	28
Nālūt		3187	1098	26
Mizdah		3145	1299	26
Şurmān		3276	1257	25
Al Qubbah		3276	2224	25
Ghat		2496	1018	24
Masallātah		3262	1400	24
Tūkrah		3253	2058	23
Az Zuwaytīnah		3095	2012	21
Hūn		2913	1595	19
Zalţan		3295	1187	18
Al Jawf		2420	2329	17
Qaryat Sulūq		3167	2025	16
=MA Africa/Casablanca
Casablanca		3359	-761	3145	Anafi|Anfa|Casa Branca|Casabranca|Darul Baidha|Kasablank|Kasablanka|Kasablankae|Kazablanka|Kazablanko|Tigemmi Tamellalt|White House
Rabat		3401	-683	1656	Raba|Rabata|Rabatas|Rabato|Rabatum|Rabot|Rampat|Rbat
Fès		3403	-500	965	Fez
Sale		3405	-680	903	Sala|Sali|Sallee|Sla
Marrakesh		3163	-800	839	Marakes|Marakesh|Marakeso|Maraksh|Marrakech|Marrakes|Marrakesch|Marrakesz|Marraqueix|Marraquexe|Merrakex|Morocco City
Agadir		3042	-960	698	Agadair|Agadir Ighir|Agadiras|Ankantir|Irhir|Santa Cruz
Tangier		3577	-580	688	Tanger|Tangeri|Tangero|Tangiers|Tanzher|Tingis
Meknès		3389	-555	546	Mekinez
Oujda-Angad		3468	-191	405	Oudja|Oudjda|Ouja|Oujda|Ucda|Udzda|Udzhda|Ugda|Ujda|Wadzda|Wejda
Al Hoceïma		3525	-394	396
Kenitra		3426	-658	367
Tétouan		3558	-537	326
Temara		3393	-691	314
Safi		3230	-924	288
Salé Al Jadida		3400	-674	200
Mohammedia		3369	-738	188
Khouribga		3288	-691	168
Beni Mellal		3234	-635	166
El Jadid		3326	-851	148
Taza		3421	-401	142
Nador		3517	-293	129
Settat		3300	-762	119
Larache		3519	-616	109
Ksar El Kebir		3500	-590	109
Khemisset		3382	-607	107
Guelmim		2899	-1006	98
Berrechid		3327	-759	94
Errachidia		3193	-443	92
Oued Zem		3286	-657	85
Al Fqih Ben Çalah		3250	-669	84
Taourirt		3441	-290	83
Berkane		3492	-232	81
Sidi Slimane		3426	-593	79
Sidi Qacem		3422	-571	75
Khenifra		3293	-566	74
Ifrane		3353	-511	74
Taroudant		3047	-888	71
Essaouira		3151	-977	71
Tiflet		3389	-631	70
Oulad Teïma		3039	-921	67
Sefrou		3383	-483	65
Youssoufia		3225	-853	65
Tan-Tan		2844	-1110	62
Ouezzane		3480	-558	59
Guercif		3423	-335	58
Ouarzazat		3092	-689	57
Tirhanimîne		3524	-395	56
Tiznit		2970	-973	55
Fnidek		3585	-536	54
Azrou		3343	-522	48
Midelt		3269	-475	45
Skhirate		3385	-703	45
Souq Larb’a al Gharb		3469	-600	44
Jerada		3431	-216	44
Smara		2674	-1167	42
Kasba Tadla		3260	-627	41
Sidi Bennour		3265	-843	40
Imzouren		3515	-385	40
Martil		3562	-528	40
Azemmour		3329	-834	37
Tinghir		3151	-553	37
Chefchaouene		3517	-526	36
Al Aaroui		3501	-301	36
El Aïoun		3458	-251	35
Zagora		3033	-584	35
Taounate		3454	-464	33
Sidi Yahia El Gharb		3430	-630	32
Zaïo		3494	-273	30
Asilah		3547	-603	29
Bouarfa		3253	-196	29
El Hajeb		3369	-537	28
Mechraa Bel Ksiri		3457	-596	28
Bouznika		3379	-716	27
Tahla		3405	-442	26
Arfoud		3144	-423	24
Setti Fatma		3123	-768	22
Reçani		3128	-427	20
Sidi Ifni		2938	-1017	20
Ahfir		3495	-210	20
Oulmes		3343	-600	19
Bni Bouayach		3511	-384	18
Aïn Beni Mathar		3401	-203	16
Boujniba		3290	-677	15
=MC Europe/Monaco
Monaco		4373	742	33	Monako
=MD Europe/Chisinau
Chisinau		4701	2886	636	Kischinew|Kiscinev|Kishinef|Kishinehu|Kishinev|Kishiniv|Kishinjov|Kisinaou|Kisinev|Kisineva|Kisinevo|Kisiniovas|Kisinjev|Kisinov|Kisinyov|Kisyneu|Kiszyniow
Tiraspol		4684	2963	157
Bălţi		4776	2793	125
Bender		4683	2948	110
Rîbniţa		4777	2901	55
Cahul		4590	2820	34
Ungheni		4721	2780	34
Soroca		4816	2828	27
Orhei		4738	2882	25
Dubăsari		4727	2917	23
Comrat		4629	2866	23
Edineţ		4817	2730	23
Ceadîr-Lunga		4606	2883	23
Căuşeni		4664	2941	22
Strășeni		4714	2861	19
Hînceşti		4683	2859	17
Floreşti		4789	2829	17
Drochia		4804	2781	16
Bilicenii Vechi		4766	2805	15
Slobozia		4673	2970	15
=ME Europe/Podgorica
Podgorica		4244	1926	136	Birziminium|Padgoryca|Podgairitse|Podgoricae|Podgoricja|Podgorico|Podgorika|Podgoritsa|Podgoritza|Podgorytsa|Podqoritsa|Podugorica|Pontnkoritsa|Titograd
Nikšić		4277	1894	58
Herceg Novi		4245	1854	20
Pljevlja		4336	1936	19
Budva		4229	1884	18
Bar		4209	1910	18
Bijelo Polje		4304	1975	15
Cetinje		4239	1891	15
=MF America/Marigot
Marigot		1807	-6308	6	Marigo|Marigoto|Marinko|Mariqo|Marygo
=MG Indian/Antananarivo
Antananarivo		-1891	4754	1391	Antananarifo|Antananarivu|Antananariwo|Antananaryvas|Antananaryvu|Antananarywa|Tana|Tananaribe|Tananarive
Toamasina		-1815	4940	206
Antsirabe		-1987	4703	186
Fianarantsoa		-2145	4709	167
Mahajanga		-1572	4632	155
Toliara		-2335	4367	115
Antsiranana		-1232	4929	83
Antanifotsy		-1965	4732	71
Ambovombe		-2518	4609	67
Ambilobe		-1320	4905	56
Amparafaravola		-1759	4822	52
Tôlanaro		-2503	4698	45
Ambatondrazaka		-1783	4842	43
Mananara		-1617	4977	41
Soavinandriana		-1917	4673	40
Mahanoro		-1990	4880	40
Soanierana Ivongo		-1692	4958	39
Faratsiho		-1940	4695	38
Nosy Varika		-2058	4853	37
Vavatenina		-1747	4920	37
Morondava		-2029	4432	37
Amboasary		-2503	4638	36
Manakara		-2215	4801	35
Antalaha		-1490	5028	34
Ikongo		-2188	4743	32
Antsohimbondrona		-1308	4885	32
Manjakandriana		-1892	4780	32
Sambava		-1427	5017	32
Fandriana		-2023	4738	31
Marovoay		-1611	4664	31
Betioky		-2372	4438	31
Ambanja		-1367	4845	31
Ambositra		-2053	4724	30
Tsiombe		-2530	4548	30
Betafo		-1983	4685	30
Moramanga		-1895	4823	29
Ambatolampy		-1938	4742	28
Ambalavao		-2183	4693	28
Sahavato		-2060	4833	28
Mananjary		-2123	4834	28
Tsiroanomandidy		-1877	4605	27
Vohipaho		-2355	4750	27
Miandrarivo		-1943	4675	27
Marolambo		-2005	4812	26
Ambatofinandrahana		-2055	4680	26
Ankazoabo		-2228	4452	26
Ampanihy		-2469	4475	26
Vohibinany		-1735	4903	25
Ampahana		-1475	5022	25
Farafangana		-2282	4783	25
Maevatanana		-1695	4683	24
Belo sur Tsiribihina		-1970	4455	24
Maroantsetra		-1544	4974	24
Vangaindrano		-2335	4760	24
Beloha		-2517	4505	23
Hell-Ville		-1340	4827	23
Ambato Boeny		-1647	4672	23
Arivonimamo		-1902	4718	22
Sakaraha		-2290	4453	22
Antsohihy		-1488	4799	21
Fenoarivo Atsinanana		-1738	4941	21
Soanindrariny		-1990	4723	21
Sitampiky		-1667	4610	21
Ampasimanolotra		-1882	4907	21
Andapa		-1465	4965	21
Miandrivazo		-1953	4546	21
Vondrozo		-2282	4728	20
Andilamena		-1701	4857	20
Fenoarivo Be		-1843	4657	20
Anjozorobe		-1840	4787	19
Beroroha		-2167	4517	19
Ifanadiana		-2130	4763	18
Sadabe		-1863	4770	17
Ambohitrolomahitsy		-1870	4768	17
Amboanjo		-2200	4785	17
Ihosy		-2240	4613	17
Bealanana		-1454	4875	17
Tsaratanana		-1680	4765	17
Ambarakaraka		-1350	4887	16
Maintirano		-1806	4403	16
Ankazondandy		-1870	4778	16
Alarobia		-1897	4773	16
Ankazobe		-1832	4712	16
Ikalamavony		-2115	4658	16
Kopoky		-2520	4520	15
Ifatsy		-2240	4775	15
=MH Pacific/Kwajalein
Ebaye		877	16774	15
=MH Pacific/Majuro
Majuro		709	17138	25	Madzhuro|Majur|Mazouro
=MK Europe/Skopje
Skopje		4200	2143	475	Escopia|Scopia|Scupi|Shkup|Shkupi|Skope|Skopeia|Skopia|Skopie|Skopiye|Skopjo|Skople|Skoplie|Skoplje|Skopye|Szkopje|Uskub|Üsküp
Bitola		4103	2133	87
Kumanovo		4213	2171	76
Prilep		4135	2156	74
Tetovo		4201	2097	73
Čair		4202	2144	65
Kisela Voda		4195	2150	58
Veles		4172	2178	58
Ohrid		4112	2080	55
Gostivar		4180	2091	51
Shtip		4175	2220	48
Strumica		4144	2264	46
Centar Župa		4148	2056	45
Kavadarci		4143	2201	39
Struga		4118	2068	37
Butel		4203	2145	36
Kochani		4192	2241	34
Kičevo		4151	2096	31
Lipkovo		4216	2159	28
Zelino		4198	2106	25
Radovis		4164	2246	25
Tearce		4208	2105	23
Kriva Palanka		4220	2233	21
Šuto Orizare		4204	2143	21
Gevgelija		4114	2250	21
Negotino		4148	2209	20
Studeničane		4192	2153	18
Vinica		4188	2251	18
Debar		4152	2052	18
Negotino		4188	2088	18
Delcevo		4197	2277	17
Resen		4109	2101	17
Ilinden		4199	2158	16
Brvenica		4197	2098	16
Kamenjane		4195	2093	15
Bogovinje		4192	2091	15
=ML Africa/Bamako
Bamako		1265	-800	1297	Bamakas|Bamaku|Bamakɔ|Bammaco|Bammako|Mpamako
Sikasso		1132	-567	145
Mopti		1448	-418	108
Koutiala		1239	-546	99
Ségou		1343	-622	93
Gao		1627	-4	87
Kayes		1445	-1144	78
Markala		1370	-607	54
Kolokani		1357	-803	49
Kati		1274	-807	43
Bougouni		1142	-748	35
Timbuktu		1677	-301	32
Banamba		1355	-745	31
Bafoulabé		1381	-1083	27
San		1330	-490	25
Koulikoro		1286	-756	24
Djénné		1391	-455	22
Yorosso		1236	-478	17
Kangaba		1193	-842	17
Sagalo		1220	-1070	16
=MM Asia/Yangon
Yangon		1681	9616	4478	Dagon|Jangon|Jangona|Jangono|Jangun|Rangon|Rangoon|Rangoun|Rangum|Rangun|Rangunas|Yangjgvangh|Yanqon
Mandalay		2197	9608	1208	Mandalaj|Mandalaja|Mandalajo|Mandalajus|Mandale|Mandalej
Nay Pyi Taw		1975	9613	925	Kyatpyay|Kyetpyay|Naipidau|Naypyidaw|Naypyitaw|Pyinmana
Mawlamyine		1649	9763	439	Maulamiain|Mawlamyaing|Molamjainas|Molamjajn|Molamyaing|Moulamjin|Moulmein|Mulmejn
Kyain Seikgyi Township		1582	9825	246
Bago		1734	9648	244
Pathein		1678	9473	237
Monywa		2211	9514	182
Sittwe		2015	9290	178
Meiktila		2088	9586	177
Myeik		1244	9860	173
Taunggyi		2079	9704	160
Myingyan		2146	9539	142
Dawei		1408	9819	137
Pyay		1882	9522	135
Hinthada		1765	9546	135
Lashio		2294	9775	131
Pakokku		2133	9508	127
Thaton		1692	9737	124
Pyin Oo Lwin		2204	9646	117
Yenangyaung		2047	9487	111
Taungoo		1894	9643	107
Thayetmyo		1932	9518	98
Pyinmana		1974	9621	97
Magway		2015	9493	97
Myitkyina		2538	9740	91
Chauk		2090	9482	91
Mogok		2292	9651	91
Nyaunglebin		1795	9672	90
Mudon		1626	9772	89
Shwebo		2257	9570	89
Sagaing		2188	9598	79
Taungdwingyi		2001	9555	70
Syriam		1677	9625	69
Bogale		1629	9540	69
Pyapon		1629	9568	66
Yamethin		2043	9614	60
Kanbe		1671	9600	58
Kawthoung		998	9855	58
Myaydo		1937	9522	58
Minbu		2018	9488	57
Tharyarwady		1765	9579	54
Thongwa		1676	9652	52
Kyaiklat		1645	9572	52
Tachilek		2045	9988	52
Maubin		1673	9565	52
Kyaukse		2161	9614	50
Hpa-An		1689	9763	50
Kyaikto		1731	9701	49
Martaban		1653	9762	49
Kyaikkami		1608	9756	48
Bhamo		2425	9723	48
Twante		1671	9593	47
Myawadi		1669	9851	45
Mawlaik		2364	9440	45
Wakema		1660	9518	43
Myanaung		1829	9532	42
Pyu		1848	9644	40
Kayan		1691	9656	40
Nyaungdon		1704	9564	40
Mawlamyinegyunn		1638	9526	39
Letpandan		1779	9575	39
Thanatpin		1729	9658	38
Paungde		1849	9551	37
Hakha		2264	9361	20
Loikaw		1968	9721	17
=MN Asia/Choibalsan
Baruun-Urt		4668	11328	16
=MN Asia/Hovd
Khovd		4801	9164	31
Ölgii		4897	8996	28
Ulaangom		4998	9207	28
Uliastay		4774	9684	16
Altai		4637	9626	16
=MN Asia/Ulaanbaatar
Ulan Bator		4791	10688	845	Orgoo|Oulan Mpator|Ourga|Ula Bator|Ulaan Baatar|Ulaanbaatar|Ulaanbaataro|Ulaanbaator|Ulaanbaatur|Ulan Batoras|Ulan Batur|Ulanbatar|Ulanbator|Uranbatoru|Urga|Uruga|Ułan Bator
Erdenet		4903	10408	80
Darhan		4949	10592	74
Hovd		4467	10217	28
Murun-kuren		4963	10016	28
Bayanhongor		4619	10072	26
Arvayheer		4626	10278	26
Sühbaatar		5023	10621	24
Saynshand		4488	11012	20
Dzüünharaa		4885	10646	19
Зуунмод		4771	10695	18
Bulgan		4881	10353	17
Mandalgovi		4576	10627	15
Dalandzadgad		4357	10443	15
=MO Asia/Macau
Macau		2220	11355	520	Aomen|Aumwnz|Aumyn|Macao|Macaum|Makaa|Makaaw|Makao|Makaou|Makau|Makaw|Makawo|Makee
=MP Pacific/Saipan
Saipan		1521	14575	48	Sajpan
San Jose Village		1497	14562	15
=MQ America/Martinique
Fort-de-France	MQ	1460	-6107	90	Arx Gallica|Fod Fwans|Fordefransa|Fort Royal|Fort Royale
Le Lamentin	MQ	1461	-6100	39
Le Robert	MQ	1468	-6094	24
Sainte-Marie	MQ	1478	-6099	20
Le François	MQ	1462	-6090	20
Ducos	MQ	1458	-6097	17
Saint-Joseph	MQ	1467	-6104	17
La Trinité	MQ	1474	-6096	15
=MR Africa/Nouakchott
Nouakchott		1809	-1598	661	Naevakjut|Nawakshot|Nawakszut|Nouakchat|Nouakchot|Nouaksot|Nouaxot|Nuakchot|Nuakshot|Nuaksjott|Nuaksot|Nuaksota|Nuaksotas|Nuaksoto|Nuaksott|Nuakxot|Nwaqcut|Nävakjut
Nouadhibou		2094	-1704	72
Néma		1662	-726	60
Kaédi		1615	-1350	55
Rosso		1651	-1581	49
Kiffa		1662	-1140	40
Zouerate		2274	-1247	38
Atar		2052	-1305	24
Tékane		1660	-1535	22
Sélibaby		1516	-1218	18
Aleg		1705	-1391	15
=MS America/Montserrat
Plymouth		1671	-6221	0	Plimouth|Plimut|Plimutas|Plimuto
=MT Europe/Malta
Birkirkara		3590	1446	22
Qormi		3588	1447	18
Mosta		3591	1443	18
Żabbar		3588	1454	15
Valletta		3590	1451	7	Baleta|Baletta|Vaileite|Valeta|Valetta|Valleta|Vallett|Vallettae|Waleta
=MU Indian/Mauritius
Port Louis		-2016	5750	155	Bort Lois|Por Loui|Port Lois|Port Lui|Port Luis|Port Luisas|Port Luiz|Portlui|Portus Ludovici|Puerto Louis
Beau Bassin-Rose Hill		-2023	5747	111
Vacoas		-2030	5748	110
Curepipe		-2032	5753	84
Quatre Bornes		-2026	5748	81
Triolet		-2006	5755	23
Goodlands		-2004	5765	21
Centre de Flacq		-2019	5771	18
Bel Air Rivière Sèche		-2026	5775	18
Mahébourg		-2041	5770	17
Saint Pierre		-2022	5752	16
Bambous		-2026	5741	15
Le Hochet		-2014	5752	15
=MV Indian/Maldives
Male		418	7351	104	Maale
=MW Africa/Blantyre
Lilongwe		-1397	3379	647	Lilonguee|Lilongve|Lilongveh|Lilongvo|Lilongüe|Lilonhue|Lilonqve
Blantyre		-1578	3501	585	Blantair|Blantairas|Blantajer|Blantajr|Blantajur|Blantire|Kapeni
Mzuzu		-1147	3402	175
Zomba		-1539	3532	81
Kasungu		-1303	3348	43
Mangochi		-1448	3526	40
Karonga		-993	3393	34
Salima		-1378	3446	30
Nkhotakota		-1293	3430	25
Liwonde		-1507	3523	22
Nsanje		-1692	3526	22
Rumphi		-1102	3386	21
Mzimba		-1190	3360	19
Balaka		-1498	3496	19
Mchinji		-1380	3288	18
Mulanje		-1603	3550	16
Dedza		-1438	3433	16
=MX America/Bahia_Banderas
Mezcales		2073	-10528	20
=MX America/Cancun
Cancún		2117	-8685	628	Ciudad Cancun|Kankun|Kankuna|Kankunas
Chetumal		1851	-8830	151
Playa del Carmen		2063	-8708	150
Cozumel		2050	-8694	77
Felipe Carrillo Puerto		1958	-8805	26
Tulum		2021	-8746	18
=MX America/Chihuahua
Chihuahua		2864	-10609	809	Altepetl Chihuahuah|Byen Chihuahua|Chihuahua City|Chiuaua|Chiuauae|Chivava|Cihuahua|Ciuaua|Tsiouaoua
Ciudad Delicias		2819	-10547	118
Cuauhtémoc		2841	-10686	114
Parral		2693	-10567	105
Nuevo Casas Grandes		3042	-10791	56
Camargo		2768	-10517	40
Jiménez		2833	-10540	31
Meoqui		2827	-10548	23
Aldama		2884	-10591	19
Madera		2919	-10815	15
=MX America/Hermosillo
Hermosillo		2910	-11098	715	Ermosijo|Ermosilo|Hermosiljas|Pitic
Ciudad Obregón		2749	-10994	299
Nogales		3131	-11094	213
San Luis Río Colorado		3246	-11477	158
Navojoa		2707	-10944	114
Heroica Guaymas		2792	-11090	113
Agua Prieta		3133	-10955	77
Heroica Caborca		3072	-11216	60
Puerto Peñasco		3132	-11354	57
Empalme		2796	-11081	43
Esperanza		2758	-10993	39
Cananea		3099	-11029	32
Miguel Alemán (La Doce)		2884	-11148	31
Huatabampo		2683	-10964	30
Magdalena de Kino		3063	-11096	27
=MX America/Matamoros
Reynosa		2608	-9829	589	Reinosa|Rejnosa
Heroica Matamoros		2588	-9750	450	Matamoros
Nuevo Laredo		2748	-9952	374
Piedras Negras		2870	-10052	150
Ciudad Acuña		2932	-10095	134
Anáhuac		2724	-10013	17
=MX America/Mazatlan
Culiacán		2479	-10739	676	Colhuahcan Rosales|Cuilacan|Culiacan Rosales|Culiacana|Kuliakan|Kulijakan|Kuljakanas
Mazatlán		2323	-10641	382
Tepic		2151	-10490	333
Los Mochis		2579	-10900	257
La Paz		2414	-11030	215
Guasave		2557	-10847	71
San José del Cabo		2306	-10970	70
Cabo San Lucas		2289	-10991	68
Guamúchil		2546	-10808	64
Colonia del Sol		2291	-10993	48
Mazatlan		2519	-9983	45
Ciudad Constitución		2503	-11166	41
Xalisco		2145	-10490	36
Escuinapa		2283	-10578	31
Navolato		2477	-10770	29
Leyva Solano		2566	-10864	28
Villa de Costa Rica		2459	-10739	25
Licenciado Benito Juárez (Campo Gobierno)		2466	-10754	24
Juan José Ríos		2576	-10882	24
Ixtlán del Río		2104	-10437	23
San José del Valle		2076	-10523	23
Tuxpan		2194	-10530	22
Villa Juárez		2466	-10754	21
Acaponeta		2249	-10536	19
Santiago Ixcuintla		2181	-10521	18
Compostela		2124	-10490	18
El Rosario		2299	-10586	16
La Cruz		2392	-10689	16
=MX America/Merida
Mérida		2098	-8962	778	Emerita|Meryda
Campeche		1984	-9053	220
Ciudad del Carmen		1865	-9183	169
Kanasín		2093	-8956	77
Valladolid		2069	-8820	49
Tizimín		2114	-8815	47
Uman		2088	-8975	40
Progreso		2128	-8966	37
Ticul		2040	-8954	33
Champotón		1935	-9072	31
Escárcega		1861	-9075	29
Tecax		2021	-8929	26
Hunucmá		2102	-8988	25
Motul		2110	-8928	23
Oxkutzkab		2031	-8942	23
Peto		2013	-8892	20
Chichén-Itzá		2067	-8857	18
Izamal		2094	-8902	16
=MX America/Mexico_City
Mexico City		1943	-9913	12294	Ciudad Mexico|Mehiko|Mekhiko|Meksikas|Meksiko|Meksiko Siti|Meksikurbo|Meksyk|Mexico|Mexicopolis|Mexiko|Mexiko Hiria|Mexikoborg|Nkoyo
Iztapalapa		1936	-9906	1816	Delegacion Iztapalapa|Delegazione Iztapalapa|Istapalapa|Ixtapalapa|Iztaoalaoa|Iztapalapan
Ecatepec de Morelos		1960	-9906	1655	Ecatepec|Ecatepec Morelos|Morelos|San Cristobal
Guadalajara		2067	-10339	1495	Atemaxac|Gouadalachara|Guadalakhara|Guadalaxara|Gvadalachara|Gvadalahara|Gvadalaharo|Gvadalakhara|Gvadalakharae
Puebla		1904	-9820	1434	Angelopolis|Byen Puebla|Cuetlaxcoapan|Pouempla|Puebl|Puebla City
León de los Aldama		2113	-10167	1239	Leon|Leon Guanajuato
Gustavo Adolfo Madero		1949	-9911	1186	Guadalupe|Guadalupe Hidalgo|Villa Madero
Zapopan		2072	-10338	1142	Sapapan|Sapopan|Sapopanas|Tzapopan
Ciudad Nezahualcoyotl		1940	-9901	1105	Ciudad Netzahualcoyotl|Ciudad Neza|Netzahualcoyotl|Neza|Nezahualcoyotl|Rancheria Netzahualcoyotl
Naucalpan de Juárez		1948	-9924	792	Naoukalpan|Naucalpan|Nauhcalpan Juarez|Naukalpan
San Luis Potosí		2215	-10098	723	San Luis
Aguascalientes		2188	-10228	722	Aguascalientes City|Aguaskalentes|Aguaskalientes|Agvaskalijentes|Altepetl Aguascalientes|Byen Aguascalientes
Acapulco de Juárez		1685	-9991	673	Acapolco Juarez|Acapulco|Acapulcum|Akapoulko|Akapulkas|Akapulko
Tlalnepantla		1954	-9920	653
Santiago de Querétaro		2059	-10039	626	Ciudad Queretaro|Kepetapo|Keretaro|Queretaro|Queretaro City|Queretarum|Santiago Tlachco
Coyoacán		1935	-9916	620
Santa María Chimalhuacán		1942	-9895	612	Chimalhuacan
Morelia		1970	-10118	598	Morelija
Tlaquepaque		2064	-10329	576	Tlakepake
Tlalpan		1930	-9916	575	Delegacion Tlalpan|Tlalpam
Tuxtla		1676	-9311	537	Gutierrez|Tochtlan Gutierrez|Touxtla Nkoutierres|Tukstla Gutijerez|Tustla Gutieres|Tustla Gutjeresas|Tuxtla Gtz|Tuxtla Gutierres|Tuxtla Gutierrez
Cuauhtémoc		1945	-9915	532
Toluca		1929	-9965	489	Tollohcan|Tolouka|Toluca Lerdoensis|Toluka
Ciudad López Mateos		1956	-9926	489	Atizapan|Lopez Mateos
Cuautitlán Izcalli		1964	-9922	485	Izcalli|Tepujaco
Veracruz		1918	-9614	428	Heroica Veracruz|Veracruz Llave|Verakrus|Verakrusas|Verakruz
Xalapa de Enríquez		1953	-9692	425	Jalapa|Jalapa Enriques|Jalapa Enriquez|Xalapa
Azcapotzalco		1949	-9919	415	Atzapotzalco|Atzcapotzalco
Tonalá		2062	-10323	409	Opstina Tonala|Tonallan
Xochimilco		1925	-9910	408	Delegacion Xochimilco
Iztacalco		1940	-9910	384
Irapuato		2068	-10136	381
Miguel Hidalgo		1943	-9920	373
Xico		1927	-9895	356
Benito Juarez		1940	-9916	355
Villahermosa		1799	-9293	354
Celaya		2052	-10082	340
Cuernavaca		1893	-9923	339
Ixtapaluca		1932	-9888	322
Tláhuac		1929	-9901	305
Nicolás Romero		1964	-9931	282
Coacalco		1963	-9911	278
Uruapan		1941	-10206	264
Pachuca de Soto		2012	-9873	257
Oaxaca		1707	-9672	255
Soledad de Graciano Sánchez		2219	-10094	255
Tehuacán		1846	-9740	249
Ojo de Agua		1968	-9901	242
Magdalena Contreras		1933	-9921	238
Coatzacoalcos		1815	-9444	236
Buenavista		1961	-9917	206
Puerto Vallarta		2062	-10523	203
Tapachula		1490	-9226	203
Chilpancingo		1755	-9951	187
Poza Rica de Hidalgo		2053	-9746	185
Chicoloapan		1942	-9890	173
Chalco		1926	-9890	169
Jiutepec		1888	-9918	162
Delegación Cuajimalpa de Morelos		1937	-9929	160
Salamanca		2057	-10119	160
San Cristóbal de las Casas		1673	-9264	158
San Pablo de las Salinas		1967	-9909	156
Cuautla		1881	-9894	154
Zamora		1999	-10228	142
Córdoba		1888	-9693	141
San Juan del Río		2039	-10000	139
Colima		1925	-10373	137
Manzanillo		1912	-10434	130
Zacatecas		2277	-10258	129
Huixquilucan		1936	-9935	125
Ciudad Valles		2200	-9901	125
Guadalupe		2275	-10252	125
Fresnillo		2318	-10287	121
Orizaba		1885	-9710	121
Iguala de la Independencia		1835	-9954	118
Ciudad de Villa de Álvarez		1927	-10374	118
Minatitlán		1800	-9456	112
Cuautitlán		1967	-9918	108
Texcoco de Mora		1951	-9888	105
Tepexpan		1961	-9894	103
Tulancingo		2008	-9836	102
Tuxtepec		1809	-9613	102
Apatzingán		1909	-10236	99
Lagos de Moreno		2136	-10194	98
Temixco		1885	-9923	98
Ciudad Guzmán		1970	-10346	98
Comitán		1625	-9214	98
Tepatitlán de Morelos		2082	-10276	92
Cárdenas		1800	-9338	92
Cholula		1906	-9830	88
Hacienda Santa Fe		2052	-10338	87
Atlixco		1891	-9844	87
Tecomán		1892	-10388	86
Los Reyes Acaquilpan		1936	-9898	85
Túxpam de Rodríguez Cano		2096	-9741	85
Tlaxcala		1932	-9820	85
Heróica Zitácuaro		1944	-10036	84
Ocotlán		2036	-10277	84
La Piedad		2034	-10203	83
Ciudad Lázaro Cárdenas		1797	-10222	79
Matehuala		2365	-10064	77
Amozoc de Mota		1905	-9804	77
Salina Cruz		1618	-9519	77
San Martin Texmelucan de Labastida		1928	-9844	76
Juchitán de Zaragoza		1644	-9502	75
Silao		2094	-10143	74
Fuentes del Valle		1963	-9914	74
Guanajuato		2102	-10126	72
El Pueblito		2054	-10044	71
San Francisco del Rincón		2102	-10186	71
San Miguel de Allende		2092	-10074	70
Valle de Santiago		2039	-10119	68
San Mateo Atenco		1927	-9953	68
Ixtapa-Zihuatanejo		1764	-10155	67
Santa Cruz Xoxocotlán		1703	-9674	67
Tultepec		1968	-9913	65
Sahuayo de Morelos		2006	-10272	64
Tesistán		2080	-10347	62
San Andrés Tuxtla		1845	-9521	62
Cortazar		2048	-10096	62
San Salvador Tizatlalli		1926	-9959	61
Ciudad Hidalgo		1969	-10055	61
Martínez de la Torre		2007	-9706	60
Villa Vicente Guerrero		1912	-9817	60
Dolores Hidalgo Cuna de la Independencia Nacional		2116	-10093	59
Teziutlan		1982	-9736	59
Acámbaro		2003	-10072	58
Jacona de Plancarte		1995	-10231	57
Huauchinango		2017	-9805	56
Pátzcuaro		1952	-10161	55
San Bernardino Tlaxcalancingo		1903	-9828	55
Zinacantepec		1928	-9973	54
Santiago Teyahualco		1966	-9912	54
Coatepec		1945	-9696	54
Papantla de Olarte		2045	-9732	54
Rioverde		2193	-9999	53
Ciudad de Huajuapan de León		1781	-9778	53
Taxco de Alarcón		1855	-9961	52
Arandas		2071	-10235	52
Huamantla		1931	-9793	52
Uriangato		2014	-10118	51
Teoloyucan		1974	-9918	51
Acayucan		1795	-9491	51
Zumpango		1980	-9910	51
Zacapú		1981	-10179	50
San Luis de la Paz		2130	-10052	50
Apizaco		1941	-9814	50
Emiliano Zapata		1884	-9918	49
San Juan de los Lagos		2125	-10233	49
Santa Ana Chiautempan		1931	-9819	48
Tierra Blanca		1845	-9636	48
Tlapa de Comonfort		1755	-9858	47
Autlán de Navarro		1977	-10437	45
Chiapa de Corzo		1671	-9301	45
San Buenaventura		1930	-9886	45
Purísima de Bustos		2103	-10188	44
Tizayuca		1984	-9898	43
Moroleón		2013	-10119	43
Jerez de García Salinas		2265	-10299	43
Jesús María		2196	-10234	43
Palenque		1751	-9198	43
Izúcar de Matamoros		1860	-9846	43
Yautepec		1888	-9907	43
Las Choapas		1791	-9410	43
Cintalapa de Figueroa		1668	-9372	42
Juventino Rosas		2064	-10099	42
Santo Domingo Tehuantepec		1632	-9524	42
Ocosingo		1691	-9209	42
Comalcalco		1826	-9322	41
Pánuco		2205	-9818	41
Río Blanco		1883	-9716	41
Pénjamo		2043	-10172	40
Huejutla de Reyes		2114	-9842	40
San Andrés Cholula		1905	-9830	40
Xicotepec de Juárez		2028	-9796	40
Los Reyes de Salgado		1959	-10247	39
Ocozocoautla de Espinosa		1676	-9337	39
Melchor Ocampo		1970	-9914	39
Zacatelco		1922	-9824	38
Tepotzotlán		1972	-9922	38
Guacamayas		1802	-10221	38
Perote		1956	-9724	38
Villaflores		1623	-9327	37
Salvatierra		2021	-10088	37
Santa Teresa		1985	-9923	37
San Jerónimo Cuatro Vientos		1929	-9884	37
Ameca		2055	-10405	36
Agua Dulce		1814	-9415	36
Coyotepec		1978	-9921	36
Ciudad Mendoza		1881	-9718	36
Tala		2065	-10370	35
San Martín Azcatepec		1969	-9897	35
Tlapacoyan		1996	-9721	35
Tonalá		1609	-9375	35
La Barca		2029	-10255	35
San Pablo Autopan		1936	-9966	35
Ixmiquilpan		2048	-9922	35
San Miguel Topilejo		1920	-9914	35
Maravatío de Ocampo		1989	-10044	34
Tepeji del Río de Ocampo		1990	-9934	34
Coatzintla		2049	-9747	34
San Isidro		1934	-9895	34
Zacatlán		1994	-9796	34
Calpulalpan		1959	-9857	33
Río Grande		2383	-10303	33
Jáltipan de Morelos		1797	-9471	33
Víctor Rosales		2295	-10270	33
Tenosique		1747	-9142	33
Nueva Italia de Ruiz		1902	-10209	32
Zapotlanejo		2062	-10307	32
Macuspana		1776	-9260	32
Centro Familiar la Soledad		2114	-10175	32
Huixtla		1514	-9246	32
Ciudad Fernández		2194	-10001	32
Amecameca		1912	-9877	32
Loma Bonita		1811	-9588	31
Huatusco		1915	-9697	31
San José Guadalupe Otzacatipan		1934	-9959	31
Chilapa de Álvarez		1760	-9917	31
Tantoyuca		2135	-9823	31
Cosamaloapan		1837	-9580	31
Puruándiro		2009	-10152	31
Nicolás R Casillas		2055	-10347	30
Tlajomulco de Zúñiga		2047	-10345	30
Tequisquiapan		2052	-9989	30
San Miguel Ajusco		1922	-9920	30
Coyula		2066	-10323	30
Pinotepa Nacional		1634	-9805	30
Marfil		2099	-10128	29
Actopan		2027	-9894	29
Tequila		2088	-10384	29
Ixtapa		2072	-10520	29
Tecamachalco		1888	-9773	29
Pabellón de Arteaga		2215	-10228	29
Tula de Allende		2005	-9934	29
Ciudad Sahagun		1978	-9857	29
San Felipe		2148	-10122	28
Metepec		1926	-9960	28
San Sebastián el Grande		2053	-10343	28
Nuevo México		2076	-10344	28
Berriozábal		1680	-9327	28
Ajalpan		1838	-9726	28
Tultitlán de Mariano Escobedo		1965	-9917	28
Apaseo el Alto		2046	-10062	28
Rincón de Romos		2223	-10232	28
San Francisco Acuautla		1935	-9886	28
Sanctorum		1910	-9825	28
Catemaco		1842	-9511	28
Contla		1933	-9817	28
Tuxpan		1956	-10338	28
Tepeaca		1897	-9790	27
Abasolo		2045	-10153	27
Huimanguillo		1783	-9339	27
Moyotzingo		1925	-9840	27
Villagrán		2051	-10100	27
Atotonilco el Alto		2055	-10251	27
Misantla		1993	-9685	27
Sayula		1988	-10360	27
Apan		1971	-9845	27
Teapa		1755	-9295	27
Río de Teapa		1778	-9290	27
Las Pintitas		2056	-10330	27
Isla		1803	-9553	26
Reforma		1787	-9315	26
Ixtaczoquitlán		1885	-9706	26
Apaseo el Grande		2054	-10068	26
Ocoyoacac		1927	-9946	26
Puerto Escondido		1587	-9708	26
Acatzingo		1898	-9778	26
Valente Diaz		1916	-9622	26
Huejotzingo		1916	-9841	26
Tacámbaro de Codallos		1924	-10146	26
Tejupilco de Hidalgo		1890	-10015	26
Valle de Bravo		1920	-10013	26
Mixquiahuala de Juarez		2023	-9921	26
Ixtepec		1656	-9510	25
Emiliano Zapata		1934	-9897	25
Nanchital de Lázaro Cárdenas del Río		1807	-9441	25
Yuriria		2021	-10113	25
Paraiso		1840	-9321	25
Ciudad Altamirano		1836	-10067	25
Álamo		2091	-9768	25
Cuautlancingo		1909	-9827	25
Encarnación de Díaz		2153	-10224	25
Zumpango del Río		1765	-9953	25
Tamazunchale		2126	-9879	25
La Isla		1860	-9615	25
Arriaga		1624	-9390	24
Jalostotitlán		2117	-10246	24
San Antonio Tecómitl		1922	-9899	24
Ébano		2222	-9838	24
Loreto		2227	-10199	24
Jiquílpan de Juárez		1999	-10272	24
San Juan Ixtayopan		1923	-9900	24
Ometepec		1669	-9841	24
San Miguel el Alto		2103	-10240	24
Miahuatlán de Porfirio Díaz		1633	-9660	24
Yurécuaro		2034	-10228	24
Ciudad Serdán		1899	-9745	24
Motozintla		1537	-9225	24
Teocaltiche		2143	-10257	24
Comonfort		2072	-10076	24
Allende		1816	-9439	24
Teloloapan		1837	-9987	24
San Martín Cuautlalpan		1928	-9883	24
San José Iturbide		2100	-10038	23
Teotihuacán de Arista		1969	-9886	23
Jesús del Monte		1938	-9929	23
Alvarado		1877	-9576	23
Zacualtipán		2065	-9866	23
San Jorge Pueblo Nuevo		1925	-9963	23
Papalotla		1917	-9820	23
Las Pintas de Arriba		2057	-10332	23
Zapotiltic		1963	-10342	23
Tixtla de Guerrero		1757	-9940	23
Frontera		1854	-9265	23
Atlacomulco de Fabela		1980	-9987	23
Lerma de Villada		1929	-9951	23
Tequixquiac		1991	-9914	23
San Mateo Otzacatipan		1933	-9960	23
San Miguel Coatlinchán		1945	-9887	23
El Salto		2033	-10450	23
Teotihuacán		1969	-9886	23
Cosoleacaque		1800	-9464	22
Cerro Azul		2119	-9774	22
Nogales		1883	-9716	22
Reyes Acozac		1978	-9898	22
Playas del Rosario		1785	-9293	22
Huetamo de Núñez		1863	-10090	22
Santa María Atzompa		1710	-9678	22
Tenango de Arista		1910	-9959	22
Chiconcuac		1956	-9890	22
Sombrerete		2363	-10364	22
Petatlán		1754	-10127	22
El Salto		2052	-10318	22
Chapala		2030	-10319	22
Zacatepec		1865	-9919	22
Atoyac de Álvarez		1721	-10043	21
Fortín de las Flores		1891	-9700	21
Romita		2087	-10152	21
Puente de Ixtla		1861	-9932	21
San Pedro Totoltepec		1931	-9957	21
Xoxocotla		1868	-9925	21
El Grullo		1981	-10422	21
Acajete		1911	-9795	21
San Rafael		1921	-9876	21
Las Margaritas		1631	-9198	21
Capulhuac de Mirafuentes		1919	-9947	21
Xonacatlán		1941	-9953	21
Jaral del Progreso		2037	-10106	20
Santa Anita		2055	-10344	20
San Antonio de la Cal		1703	-9670	20
La Orilla		1800	-10223	20
Naranjos		2135	-9769	20
Emiliano Zapata		1774	-9177	20
Cunduacán		1807	-9317	20
Calvillo		2185	-10272	20
Altotonga		1977	-9725	20
La Ermita		2115	-10173	20
Banderilla		1959	-9694	20
Chignahuapan		1984	-9803	20
San Juan Zitlaltepec		1981	-9915	20
Lomas del Sur		2049	-10342	19
Xochitepec		1878	-9923	19
José Cardel		1937	-9637	19
Matías Romero		1688	-9504	19
Paracho de Verduzco		1965	-10205	19
Jojutla		1861	-9918	19
Jocotepec		2029	-10343	19
Cuautepec de Hinojosa		2004	-9831	19
Las Rosas		1637	-9237	19
Tamazula de Gordiano		1968	-10325	19
Lerdo de Tejada		1863	-9552	19
Comalapa		1566	-9214	19
Arcelia		1832	-10028	19
Xico		1942	-9701	19
Santa Rosa Jauregui		2074	-10045	19
Tlaquiltenango		1863	-9916	18
Milpa Alta		1919	-9902	18
Altepexi		1837	-9730	18
Zacoalco de Torres		2023	-10357	18
Cihuatlán		1924	-10457	18
San Andrés Cuexcontitlán		1936	-9962	18
Carlos A. Carrillo		1837	-9575	18
Tres de Mayo		1887	-9921	18
Mapastepec		1543	-9290	18
Santa María Ajoloapan		1976	-9896	18
Don Antonio		1987	-9893	18
El Quince		2054	-10328	18
Ixtapan de la Sal		1884	-9968	18
Santiago Momoxpan		1907	-9827	18
Heroica Ciudad de Tlaxiaco		1727	-9768	18
Axochiapan		1850	-9875	18
Progreso de Alvaro Obregon		2025	-9919	17
Ciudad de Huitzuco		1830	-9933	17
Huilango		1968	-9926	17
Tres Valles		1824	-9614	17
San Salvador El Seco		1913	-9764	17
Casa Blanca		1904	-9812	17
Palmarito Tochapan		1890	-9764	17
Jamay		2029	-10271	17
San Salvador Atenco		1955	-9892	17
Tezoyuca		1959	-9891	17
Pijijiapan		1569	-9321	17
La Magdalena Tlaltelulco		1928	-9820	17
Salinas de Hidalgo		2263	-10171	17
Yecapixtla		1888	-9886	17
La Providencia Siglo XXI		2006	-9872	17
Ozumba de Alzate		1904	-9880	17
Santa Rosa Treinta		1870	-9918	17
Los Reyes de Juárez		1895	-9780	17
Suchiapa		1663	-9310	17
Yajalón		1717	-9233	17
Ario de Rosales		1921	-10171	17
Cacahoatán		1499	-9216	17
Nochistlán de Mejía		2136	-10285	17
San Francisco Tlalcilalcalpan		1929	-9977	17
San Antonio Acahualco		1927	-9977	16
Tlaltenango de Sánchez Román		2178	-10330	16
Tamuín		2201	-9878	16
Acatlán de Osorio		1820	-9805	16
Ampliación San Mateo (Colonia Solidaridad)		1962	-9915	16
Teopisca		1654	-9247	16
Teolocholco		1924	-9819	16
Magdalena		2091	-10398	16
Medina		2115	-10162	16
Santa Ana Xalmimilulco		1921	-9838	16
San Francisco de los Romo		2208	-10227	16
Tepatlaxco de Hidalgo		1908	-9797	16
Santiago Tulantepec		2004	-9836	16
Fraccionamiento Ciudad Olmeca		1815	-9455	16
Juchitepec		1910	-9888	16
San Rafael Tlanalapan		1929	-9847	16
San José del Castillo		2051	-10324	16
Ciudad de Armería		1894	-10396	16
Tecámac de Felipe Villanueva		1971	-9897	16
Zinapécuaro		1986	-10083	16
Santiago Tlacotepec		1923	-9967	16
Jalpa de Méndez		1818	-9306	16
Zinacatepec		1834	-9725	16
Tulantongo		1953	-9887	16
Venceremos		2055	-10040	16
Libres		1947	-9769	16
Ahualulco de Mercado		2070	-10397	16
San Pablo Oztotepec		1919	-9907	16
Venustiano Carranza		1634	-9256	15
Cárdenas		2200	-9964	15
Santiago Tuxtla		1847	-9530	15
Peribán de Ramos		1952	-10241	15
Juan Aldama		2429	-10339	15
San Mateo Huitzilzingo		1923	-9893	15
Ayutla de los Libres		1696	-9910	15
Tuzantla		1920	-10057	15
Villa Independencia		2006	-9705	15
Coscomatepec de Bravo		1907	-9705	15
Tepeapulco		1979	-9855	15
Tecámac		1971	-9897	15
Alborada Jaltenco		1966	-9907	15
Tepalcatepec		1919	-10285	15
Villa Hidalgo		2168	-10259	15
Tetla		1944	-9810	15
Crucecita		1577	-9613	15
Técpan de Galeana		1722	-10063	15
Tangancícuaro de Arista		1989	-10221	15
Xalatlaco		1918	-9942	15
Ocotlán de Morelos		1679	-9667	15
Alto Lucero		2095	-9744	15
=MX America/Monterrey
Monterrey		2568	-10032	1136	Mantehrehj|Mons Regis|Monterej|Monterejo|Monterejus|Monterey|Monterrei|Monterrej|Monterreja|Monterrey City|Tlahtoantepec
Saltillo		2542	-10101	710	Saltilo
Guadalupe		2568	-10026	674	Ciudad Guadalupe|Gvadalupe|Villa Guadalupe
Torreón		2554	-10342	609	Toreon|Toreonas
Victoria de Durango		2402	-10466	519	Byen Durango|Durangas|Durango|Durango City
Ciudad Apodaca		2578	-10019	467	Apodaca|Apodaka|Opstina Apodaca|Sijudad Apodaka
San Nicolás de los Garza		2574	-10030	443
Ciudad General Escobedo		2580	-10032	352
Tampico		2229	-9788	309
Ciudad Victoria		2374	-9915	305
Santa Catarina		2567	-10046	268
Gómez Palacio		2557	-10350	257
Monclova		2691	-10142	215
Ciudad Madero		2227	-9784	197
Ciudad Benito Juárez		2565	-10010	152
San Pedro Garza García		2566	-10041	123
San Pedro Garza Garcia		2566	-10040	122
Miramar		2236	-9790	119
Ciudad Río Bravo		2599	-9809	96
García		2581	-10060	94
Ciudad Mante		2274	-9897	85
Ciudad Lerdo		2554	-10352	80
Frontera		2693	-10145	69
Cadereyta Jiménez		2559	-10000	68
Cadereyta		2558	-9998	68
Ramos Arizpe		2554	-10095	67
Linares		2486	-9957	63
Altamira		2239	-9794	60
Sabinas		2786	-10112	55
Jardines de la Silla (Jardines)		2563	-10019	54
Matamoros		2553	-10323	52
Valle Hermoso		2567	-9781	49
San Pedro		2576	-10298	49
San Pedro		2543	-10322	41
Nueva Rosita		2794	-10122	38
Santiago		2543	-10015	37
Ciudad Melchor Múzquiz		2788	-10152	35
Fraccionamiento Real Palmas		2590	-10016	35
Parras de la Fuente		2544	-10218	34
Ciudad Sabinas Hidalgo		2650	-10018	33
San Fernando		2485	-9815	29
Francisco I. Madero		2577	-10327	27
Santiago Papasquiaro		2504	-10542	26
Ciudad de Allende		2528	-10001	26
El Salto		2378	-10536	24
Castaños		2679	-10143	24
Nava		2842	-10077	22
Allende		2834	-10085	21
San Buenaventura		2706	-10155	20
Ciudad Miguel Alemán		2640	-9903	20
Pueblo Nuevo		2338	-10538	19
Parque Industrial Ciudad Mitras		2579	-10045	18
Mitras Poniente		2578	-10043	18
Palau		2789	-10142	17
Hidalgo		2597	-10045	17
Ciudad Guadalupe Victoria		2444	-10412	17
Vicente Guerrero		2373	-10398	16
Ciénega de Flores		2595	-10017	15
=MX America/Ojinaga
Juárez		3172	-10646	1321	Altepetl Juarez|Chuaresas|Ciudad Juarez|Huaresa|Lungsod Juarez|Sijudad Khuarez|Sioudad Chouares|Siudad Chuaresas|Siudad Khuares|Syudat Xuares
Manuel Ojinaga		2956	-10442	23
Ojinaga		2957	-10454	22
=MX America/Tijuana
Tijuana		3250	-11700	1301	Tia Juana|Tichouana|Tichuana|Tihuana|Tikhuana|Tikhuanae|Tykhuana|Zaragoza
Mexicali		3263	-11545	690	Mekhikali|Meksikalis|Mexihcali|Mexikali
Ensenada		3187	-11660	280
Rosarito		3236	-11705	65
Tecate		3257	-11663	65
Pórticos de San Antonio		3244	-11703	34
Santa Isabel		3263	-11558	29
Rancho La Gloria		3245	-11700	27
Rodolfo Sánchez Taboada		3172	-11657	23
Terrazas del Valle		3249	-11683	20
Villa del Prado 2da Sección		3242	-11697	18
Guadalupe Victoria		3229	-11511	17
San Felipe		3102	-11484	17
Lázaro Cárdenas		3053	-11593	16
Las Delicias		3241	-11694	15
Puebla		3257	-11535	15
=MY Asia/Kuala_Lumpur
Kota Bharu		612	10224	1460	Bharu|Khota Baharu|Khota Bahru|Kota Baharu|Kota Bahru|Kota Baru
Kuala Lumpur		314	10169	1454	Gizlungzpoh|Kouala Loumpou|Kouala Loumpour|Kuala Lumpor|Kualalumpura|Kvala Lumpuras
Klang		304	10144	880	Kelang|Klangas|Klanq
Kampung Baru Subang		315	10153	834
Johor Bahru		147	10376	802	Baru|Bharu|Dzhokhor Bakhru|Dzohor Baru|Dzokhor Bakhru|Jahore Bahru|Johor|Johor Baharu|Johore|Johore Bahru|Johore Baru|Johore Bharu
Ipoh		458	10108	673	Ipo|Ipoha|Ipohas|Ipokh
Petaling Jaya		311	10161	521	Petaling Dzhaja
Shah Alam		309	10153	482	Shakh Alam
Seremban		273	10194	373
Kuantan		381	10333	366
George Town		541	10034	300
Kuala Terengganu		533	10314	285
Sungai Petani		565	10049	229
Taiping		485	10073	218
Alor Setar		612	10036	217
Bukit Mertajam		536	10047	212
Sepang		269	10175	212
Malacca		220	10224	181
Kulim		536	10056	171
Kluang		203	10332	170
Batu Pahat		185	10293	156
Kampung Pasir Gudang Baru		147	10388	146
Kampung Sungai Ara		533	10027	141
Tasek Glugor		548	10050	136
Muar		204	10257	128
Ampang		315	10177	126
Rawang		332	10158	120
Butterworth		540	10036	108
Semenyih		295	10184	92
Port Dickson		254	10181	89
Cukai		425	10342	82
Ulu Tiram		160	10382	75
Taman Senai		160	10364	73
Segamat		251	10282	70
Kampong Baharu Balakong		303	10175	69
Perai		538	10038	65
Kangar		644	10020	64
Kulai		166	10360	64
Jitra		627	10042	63
Teluk Intan		402	10102	63
Putra Heights		299	10157	60
Temerluh		345	10242	60
Kampong Dungun		322	10132	59
Simpang Empat		495	10063	58
Kuala Selangor		335	10125	56
Kampung Bukit Baharu		222	10229	56
Kota Tinggi		174	10390	53
Pontian Kechil		149	10339	51
Putrajaya		294	10169	50
Bentong Town		352	10191	49
Banting		281	10150	48
Bedong		573	10051	48
Batu Gajah		447	10104	46
Mentekab		349	10235	42
Nibong Tebal		517	10048	40
Raub		379	10186	40
Kampong Pangkal Kalong		592	10222	40
Lumut		423	10063	40
Kuala Kangsar		477	10093	39
Klebang Besar		222	10220	39
Kampung Ayer Keroh		227	10228	38
Kampung Baharu Nilai		280	10180	37
Tangkak		227	10255	35
Jerantut		394	10236	34
Pekan		348	10340	32
Bahau		281	10240	31
Bakri		204	10265	30
Kuah		633	9984	30
Bidur		412	10128	30
Kampong Masjid Tanah		235	10212	29
Tanah Merah		580	10215	29
Serendah		336	10160	28
Tampin		247	10223	28
Tapah Road		417	10120	28
Parit Buntar		513	10049	27
Permatang Kuching		546	10038	27
Yong Peng		201	10307	27
Sungai Besar		367	10099	27
Sungai Udang		227	10214	26
Batu Berendam		225	10225	25
Jenjarum		287	10149	25
Kertih		451	10345	24
Tanjung Tokong		546	10031	24
Ladang Seri Kundang		329	10152	23
Pekan Nenas		151	10351	23
Peringat		603	10228	23
Batu Arang		332	10147	23
Tanjung Sepat		266	10156	22
Mersing		243	10384	22
Labis		238	10302	22
Marang		521	10321	21
Kuang		326	10155	21
Paka		464	10344	21
Bagan Serai		501	10054	20
Alor Gajah		238	10221	20
Batang Berjuntai		338	10142	20
Pelabuhan Klang		300	10139	20
Batu Feringgi		547	10025	20
Gua Musang		488	10197	20
Kuala Pilah		274	10225	20
Kampong Kadok		600	10225	19
Kuala Kedah		610	10030	19
Kampar		430	10115	19
Pasir Mas		605	10214	19
Kampung Simpang Renggam		183	10330	18
Parit Raja		187	10311	17
Bukit Rambai		226	10218	17
Sabak Bernam		377	10099	17
Kepala Batas		552	10043	17
Kampung Tanjung Karang		342	10118	16
Pantai Remis		446	10063	16
Gurun		582	10047	16
Kampung Ayer Molek		221	10233	15
Kuala Lipis		418	10205	15
Pantai Cenang		629	9973	15
=MY Asia/Kuching
Kuching		155	11033	570	Kucingas
Kota Kinabalu		597	11607	457	Jesselton|Kinabalu
Sandakan		584	11812	392
Tawau		424	11789	306
Miri		440	11399	228
Sibu		230	11182	198
Bintulu		317	11303	152
Lahad Datu		502	11833	106
Marudi		418	11432	90
Putatan		593	11606	78
Keningau		534	11616	78
Labuan		528	11525	74
Donggongon		591	11610	72
Semporna		448	11861	63
Bandar Labuan		529	11527	55
Mukah		289	11209	50
Lawas		486	11541	38
Kudat		689	11682	32
Sarikei		212	11152	29
Simanggang		125	11145	27
Limbang		475	11500	26
Ranau		595	11666	19
Papar		573	11593	19
Beaufort		535	11575	16
Kapit		200	11293	16
Kinarut		582	11605	16
=MZ Africa/Maputo
Maputo		-2597	3258	1192	Can Pfumo|Kapfumo|Lourenco Marques|Mabuto|Mabutu|Mapouto|Maputu
Matola		-2596	3246	675	Vila Salazar
Beira		-1984	3484	531	Bejra
Nampula		-1512	3927	389
Chimoio		-1912	3348	257
Nacala		-1456	4069	225
Quelimane		-1788	3689	189
Tete		-1616	3359	129
Xai-Xai		-2505	3364	127
Maxixe		-2386	3535	120
Mandimba		-1435	3565	119
Ressano Garcia		-2544	3200	110
Lichinga		-1331	3524	110
Pemba		-1297	4052	109
Dondo		-1961	3474	79
António Enes		-1623	3991	75
Inhambane		-2386	3538	74
Cuamba		-1480	3654	73
Montepuez		-1313	3900	72
Chokwé		-2453	3298	64
Chibuto		-2469	3353	59
Ilha de Moçambique		-1503	4074	54
Mutuáli		-1487	3700	31
Mocímboa		-1132	4035	28
Macia		-2503	3310	23
Chinde		-1858	3646	17
=NA Africa/Windhoek
Windhoek		-2256	1708	268	Gouintchouk|Vindguk|Vindhuk|Vindhuka|Vindhukas|Vindhuko|Vindkhuk|Vinduque|Vindxuk|Vintchouk|Windhuk|Windoek|Wynhoeke
Rundu		-1793	1977	58
Walvis Bay		-2296	1451	52
Oshakati		-1779	1570	34
Swakopmund		-2268	1453	25
Katima Mulilo		-1750	2427	25
Grootfontein		-1957	1812	24
Rehoboth		-2332	1709	21
Otjiwarongo		-2046	1665	21
Okahandja		-2198	1692	21
Gobabis		-2245	1897	16
Keetmanshoop		-2658	1813	16
Lüderitz		-2665	1515	15
=NC Pacific/Noumea
Nouméa		-2227	16645	93	Nomea|Numea|Numeja|Numeo
Mont-Dore		-2226	16657	25
Dumbéa		-2216	16646	19
=NE Africa/Niamey
Niamey		1351	211	774	Niame|Niamei|Niamej|Niameja|Niamejus|Niameo|Nijamej
Zinder		1381	899	191
Maradi		1350	710	163
Agadez		1697	799	124
Alaghsas		1702	802	89
Tahoua		1489	527	80
Dosso		1305	319	50
Birni N Konni		1380	525	48
Tessaoua		1376	799	36
Gaya		1188	345	33
Dogondoutchi		1364	403	32
Diffa		1332	1261	28
Ayorou		1473	92	26
Madaoua		1407	596	25
Mayahi		1396	767	22
Téra		1401	75	21
Mirriah		1371	915	21
Tibiri		1356	705	20
Dakoro		1451	677	20
Magaria		1300	891	19
Tillabéri		1421	145	19
Nguigmi		1425	1311	18
Matamey		1342	847	17
Illéla		1446	524	17
Tanout		1497	889	15
=NF Pacific/Norfolk
Kingston		-2905	16797	1	Kingstona|Kingstonas|Kingstono|Kingstun|Kinqston|Pasjolak Kingstan
=NG Africa/Lagos
Lagos		645	339	9000	Eko|Lacupolis|Lagas|Lagosa|Lagosas|Lagoso|Laguosos|Laqos|Logos
Kano		1200	852	3626	Byen Kano|Cano|Kanas
Ibadan		738	391	3565	Ibadana|Ibadanas|Ibadano
Kaduna		1053	744	1582	Kadun|Kaduno
Port Harcourt		478	701	1149	Port Harkortas|Port Kharkurt|Ugwu Ocha
Benin City		634	563	1125	Benim|Benin|Benin Siti|Beninas|Beninborg|Beninurbo|Ilu Benin|Kota Benin
Maiduguri		1185	1316	1112	Maidiguri|Maidugari|Maiduguris|Majduguri
Zaria		1111	772	975	Zarija|Zariya|Zarja
Aba		511	737	898
Jos		993	889	817	Dzhos|Dzos
Ilorin		850	454	814	Illorin|Ilorinas|Iloryn
Oyo		785	393	736	Oio|Ojo
Enugu		644	750	689	Ehnugu|Enuga|Enugwu
Abeokuta		716	335	593
Abuja		906	750	590	Abodza|Abouja|Abuca|Abudz|Abudza|Abudzha|Abugia|Abugo|Abuya|Abuzha|Ampouza
Sokoto		1306	524	564	Socoto|Sokotas
Onitsha		615	679	561	Onicha
Warri		552	575	536	Bappi|Varri
Ebute Ikorodu		660	349	536
Okene		755	624	479	Okeni
Calabar		496	833	462	Kalabar|Kalabaras|Kalabaro
Uyo		505	793	437
Katsina		1299	760	432	Kacina
Ado-Ekiti		762	522	424	Ado
Akure		725	519	421	Akuce
Lekki		641	409	401	Ebute Leki
Bauchi		1031	984	316
Ikeja		660	334	313
Makurdi		773	852	293
Minna		962	655	292
Efon-Alaaye		766	492	279
Ilesa		763	474	278
Owo		720	559	277
Umuahia		552	749	265
Ondo		709	484	257
Ikot Ekpene		518	771	255
Iwo		764	418	250
Gombe		1029	1117	250
Jimeta		928	1246	248
Atani		601	675	230
Gusau		1217	666	227
Mubi		1027	1327	226
Ikire		737	419	222
Owerri		548	703	215
Shagamu		685	365	215
Ijebu-Ode		682	392	209
Ugep		581	808	200
Chakwama		1156	966	200
Nnewi		602	692	194
Ise-Ekiti		746	542	190
Ila Orangun		802	490	179
Saki		867	339	179
Bida		908	601	172
Awka		621	707	168
Ijero-Ekiti		782	507	168
Inisa		785	433	164
Suleja		918	718	162
Sapele		589	568	162
Osogbo		777	456	157
Kisi		908	385	156
Gbongan		748	435	139
Ejigbo		790	431	138
Funtua		1152	731	137
Igboho		884	376	137
Buguma		474	686	135
Ikirun		791	467	134
Abakaliki		632	811	134
Okrika		474	708	133
Amaigbo		579	784	127
Lafia		849	852	127
Gashua		1287	1104	126
Modakeke		738	426	120
Bama		1152	1369	118
Ilobu		784	449	118
Jalingo		889	1136	118
Okigwe		583	735	115
Offa		815	472	114
Esuk Oron		480	825	112
Nsukka		686	740	111
Nguru		1288	1046	111
Hadejia		1245	1004	111
Ijebu-Igbo		697	400	109
Uromi		670	633	109
Birnin Kebbi		1245	420	108
Pindiga		998	1095	106
Azare		1167	1019	106
Nkpor		615	683	104
Ikere-Ekiti		750	523	103
Lafiagi		885	542	103
Kontagora		1040	547	99
Kuje		888	723	97
Yola		921	1248	96
Biu		1061	1219	95
Olupona		760	418	95
Lere		1039	857	93
Wukari		787	978	93
Igbo-Ora		743	329	93
Emure-Ekiti		744	546	91
Isieke		638	804	90
Ifo		681	320	88
Igede-Ekiti		767	513	87
Effium		663	806	87
Idanre		711	512	86
Potiskum		1171	1108	86
Keffi		885	787	86
Epe		658	398	85
Gamboru		1237	1421	85
Ogaminana		759	622	84
Ihiala		585	686	83
Ipoti		787	508	82
Lalupon		747	407	81
Ughelli		549	600	80
Bende		556	763	80
Oke Mesi		782	492	80
Kafanchan		958	829	80
Ikom		597	871	79
Agulu		610	706	79
Daura		1155	1141	78
Numan		946	1203	78
Kagoro		961	839	77
Ode		779	571	75
Igbo-Ukwu		602	702	75
Aramoko-Ekiti		770	504	74
Igbara-Odo		750	506	74
Ozubulu		596	685	74
Aku		671	732	74
Oyan		805	477	74
Jega		1222	438	73
Asaba		620	673	73
Ohafia-Ifigh		561	781	73
Afikpo		589	794	72
Apomu		735	418	72
Fiditi		771	392	71
Orita Eruwa		755	343	71
Eha Amufu		666	776	71
Malumfashi		1179	762	71
Kaura Namoda		1259	659	70
Enugu-Ukwu		617	701	69
Idah		711	674	69
Obonoma		471	679	69
Agbor		625	619	68
Ezza-Ohu		644	808	67
Uga		594	708	64
Nkwerre		576	710	63
Auchi		707	626	63
Lokoja		780	674	61
Ekpoma		674	614	60
Ijebu-Jesa		768	482	52
Kabba		783	608	50
Ilaro		689	301	47
Damaturu		1175	1196	46
Argungu		1274	453	46
Gumel		1263	939	43
Geidam		1289	1193	41
Talata Mafara		1257	606	39
Gummi		1214	512	39
Otan Ayegbaju		795	479	38
Ogoja		666	880	37
Katsina-Ala		717	928	37
Itu		520	798	36
Kumo		1005	1121	36
Oke Ila		795	498	35
Pankshin		933	944	32
Nasarawa		854	771	31
Kachia		987	795	31
Dikwa		1204	1392	29
Moriki		1287	649	29
Patigi		873	576	28
Wamba		894	860	27
Baro		862	642	27
Okuta		922	318	27
Birnin Kudu		1145	948	27
Badagry		642	288	26
Ogwashi-Uku		618	652	26
Eket		464	792	26
Kamba		1185	365	26
Daura		1303	832	25
Takum		727	998	25
Igbeti		875	413	25
Zungeru		981	615	24
Zuru		1144	523	24
Yenagoa		493	627	24
Tegina		1007	619	24
Awgu		607	748	23
Wudil		1181	884	23
Nafada		1110	1133	23
Ibi		818	974	23
Sofo-Birnin-Gwari		1102	678	22
Dutsen Wai		1085	820	22
Kaiama		961	394	22
Ubiaja		666	638	22
Otukpa		710	766	22
Oguta		571	681	22
Damboa		1116	1276	22
Jebba		912	482	21
Garko		1018	1116	21
Mokwa		929	505	21
Gaya		1186	900	21
Tambuwal		1241	465	21
Elele		510	681	21
Monguno		1267	1361	20
Kwale		571	643	20
Gembu		673	1126	20
Obudu		667	916	20
Gombi		1017	1274	20
Magumeri		1211	1283	19
Degema Hulk		476	675	19
Enugu-Ezike		698	746	19
Kari		1125	1056	19
Darazo		1100	1041	18
Rano		1156	858	18
Kiyawa		1178	961	18
Deba		1021	1139	18
Igbor		745	861	18
Babana		1043	381	18
Egbe		822	552	18
Gwadabawa		1336	524	17
Beli		786	1097	17
Illela		1373	530	17
Dutse		1176	934	17
Dukku		1082	1077	17
Bonny		445	717	17
Bode Saadu		894	478	17
Rijau		1110	526	17
Kumagunnam		1315	1063	17
Lapai		904	657	16
Burutu		535	551	16
Gwarzo		1192	793	16
Kukawa		1292	1357	16
Akwanga		891	841	16
Billiri		987	1123	16
Iperu		691	367	16
Gwaram		1128	988	16
Soba		1098	806	16
Marte		1237	1383	16
Ibeto		1049	515	16
Bukuru		979	886	16
Anchau		1096	839	16
Ado-Odo		660	294	15
Ganye		843	1205	15
Gwoza		1108	1370	15
Ajaokuta		756	665	15
Doma		839	836	15
Isanlu-Itedoijowa		827	584	15
=NI America/Managua
Managua		1213	-8625	973	Managoua|Managuae|Managva|Managvo|Manahuac|Manankoua|Manaqua|Manawa
León		1244	-8688	145
Masaya		1197	-8609	130
Chinandega		1263	-8713	126
Matagalpa		1293	-8592	109
Estelí		1309	-8635	96
Granada		1193	-8596	89
Jinotega		1309	-8600	55
El Viejo		1266	-8717	54
Nueva Guinea		1169	-8446	53
Tipitapa		1220	-8610	50
Juigalpa		1211	-8536	50
Ciudad Sandino		1216	-8634	50
Bluefields		1201	-8376	44
Diriamba		1186	-8624	35
Ocotal		1363	-8648	34
Puerto Cabezas		1404	-8339	34
Chichigalpa		1258	-8703	33
Rivas		1144	-8583	30
San Rafael del Sur		1185	-8644	30
Jinotepe		1185	-8620	30
Boaco		1247	-8566	29
Nagarote		1227	-8656	26
Jalapa		1392	-8612	24
La Paz Centro		1234	-8668	23
San Marcos		1191	-8620	23
Masatepe		1191	-8614	21
Nandaime		1176	-8605	21
El Rama		1216	-8422	20
Somoto		1348	-8658	20
Corinto		1248	-8717	19
Río Blanco		1293	-8522	17
Camoapa		1238	-8551	17
El Crucero		1199	-8631	16
Siuna		1373	-8478	16
Somotillo		1304	-8691	15
=NL Europe/Amsterdam
Amsterdam		5237	489	742	Amesterdam|Amesterdao|Amistardam|Amstardam|Amstedam|Amstehrdam|Amstelodamum|Amsterdama|Amsterdamas|Amsterdami|Amsterdamo|Amsterdams|Amsterdan|Amsterntam|Amszterdam|Damsko|Mokum
Rotterdam		5192	448	598	Ratehrdam|Roterdam|Roterdama|Roterdamas|Roterdami|Roterdamo|Roterdan|Roterdao|Roterntam|Roterodamum
The Hague		5208	430	474	Chage|Den Haag|Gaaga|Haag|Hag|Haga|Hago|Hague|Khag|Khaga|Lahey
Utrecht		5209	512	291
Eindhoven		5144	548	210
Tilburg		5156	509	200
Groningen		5322	657	181
Almere Stad		5237	521	176
Breda		5159	478	168
Nijmegen		5184	585	159
Enschede		5222	690	154
Haarlem		5238	464	148
Arnhem		5198	591	142
Zaanstad		5245	481	140
Amersfoort		5216	539	140
Apeldoorn		5221	597	137
's-Hertogenbosch		5170	530	135
Hoofddorp		5230	469	133
Maastricht		5085	569	122
Leiden		5216	449	120
Dordrecht		5181	467	119
Zoetermeer		5206	449	116
Zwolle		5251	609	112
Deventer		5226	616	97
Delft		5201	436	95
Alkmaar		5263	475	95
Heerlen		5088	598	93
Venlo		5137	617	92
Leeuwarden		5320	581	91
Hilversum		5222	518	84
Hengelo		5227	679	81
Amstelveen		5230	486	80
Roosendaal		5153	447	78
Purmerend		5251	496	77
Oss		5177	552	76
Schiedam		5192	439	75
Spijkenisse		5185	433	75
Helmond		5148	566	75
Vlaardingen		5191	434	74
Almelo		5236	666	73
Gouda		5202	471	72
Zaandam		5244	483	72
Lelystad		5251	548	71
Alphen aan den Rijn		5213	466	70
Hoorn		5264	506	69
Velsen-Zuid		5246	465	68
Ede		5203	566	68
Bergen op Zoom		5150	429	66
Capelle aan den IJssel		5193	458	65
Assen		5300	656	62
Nieuwegein		5203	508	61
Veenendaal		5203	556	61
Zeist		5209	523	61
Den Helder		5296	476	60
Hardenberg		5258	662	58
Emmen		5278	691	57
Oosterhout		5165	486	53
Doetinchem		5197	629	50
Kerkrade		5087	606	50
Kampen		5256	591	49
Weert		5125	571	49
Woerden		5209	488	48
Sittard		5100	587	48
Heerhugowaard		5267	485	48
Rijswijk		5204	433	47
Middelburg		5150	361	46
Emmeloord		5271	575	46
Zwijndrecht		5182	463	46
Waalwijk		5168	507	46
Huizen		5230	524	45
Vlissingen		5144	357	45
Ridderkerk		5187	460	45
Soest		5217	529	45
Roermond		5119	599	45
Drachten		5311	610	45
Heerenveen		5296	592	43
Medemblik		5277	511	42
Tiel		5189	543	41
Harderwijk		5234	562	41
Maarssen		5214	504	40
Venray		5153	598	39
Hoogeveen		5272	648	39
Barendrecht		5186	453	39
Nijkerk		5222	549	38
Voorburg		5207	436	38
Beverwijk		5248	466	38
Goes		5150	389	37
Zutphen		5214	620	36
Heemskerk		5251	467	36
Wageningen		5197	567	35
Castricum		5255	467	35
Hoogvliet		5186	436	35
Gorinchem		5184	497	35
Uden		5166	562	35
IJsselstein		5202	504	34
Epe		5235	598	33
Sneek		5303	566	33
Geleen		5097	583	33
Maassluis		5192	425	33
Wijchen		5181	573	33
IJmuiden		5246	461	32
Papendrecht		5183	469	32
Oldenzaal		5231	693	31
Bussum		5227	516	31
Valkenswaard		5135	546	31
Meppel		5270	619	31
Ypenburg		5204	437	30
Winterswijk		5197	672	30
Boxtel		5159	533	30
Brunssum		5095	597	29
Leusden		5213	543	29
Best		5151	539	29
Krimpen aan den IJssel		5192	460	29
Delfzijl		5333	692	29
Barneveld		5214	558	29
Veendam		5311	688	28
Dronten		5253	572	28
Terneuzen		5134	383	28
Geldrop		5142	556	28
Uithoorn		5224	483	27
Culemborg		5196	523	27
Dalfsen		5251	626	27
Zaltbommel		5181	524	26
Werkendam		5181	489	26
Zevenaar		5193	607	26
Oisterwijk		5158	519	26
Leiderdorp		5216	453	26
Geldermalsen		5188	529	26
Heemstede		5235	462	26
Beuningen		5186	577	26
Duiven		5195	601	25
Dongen		5163	494	25
Wassenaar		5215	440	25
Veghel		5162	555	25
Waddinxveen		5205	465	25
Vught		5165	529	25
Hoensbroek		5092	593	25
Baarn		5221	529	25
Noordwijk-Binnen		5223	444	24
Diemen		5234	496	24
Haaksbergen		5216	674	24
Sliedrecht		5182	478	24
Steenbergen		5158	432	24
Oud-Beijerland		5182	441	24
Wierden		5236	659	23
Schijndel		5162	543	23
Nuenen		5147	555	23
Putten		5226	561	23
Scheveningen		5210	428	23
Loon op Zand		5163	508	23
Aalsmeer		5226	476	23
Goirle		5152	507	23
Voorschoten		5213	445	22
Losser		5226	700	22
Lisse		5226	456	22
Borssele		5142	373	22
Volendam		5250	507	22
Hellevoetsluis		5183	413	22
Elburg		5245	584	22
Hoogezand		5316	676	21
Brummen		5209	616	21
Oegstgeest		5218	447	21
Hendrik-Ido-Ambacht		5184	464	21
Geertruidenberg		5170	486	21
Leerdam		5189	509	21
Borne		5230	675	21
Heiloo		5260	469	21
Elst		5192	584	20
Tubbergen		5241	678	20
Tegelen		5134	614	20
Berkel en Rodenrijs		5199	448	20
Raalte		5239	628	20
Katwijk aan Zee		5220	440	20
Stadskanaal		5299	695	20
Cranendonck		5130	559	20
Vianen		5199	509	20
Leek		5316	638	20
Lichtenvoorde		5199	657	20
Wisch		5193	642	19
Nunspeet		5238	579	19
Bodegraven		5208	475	19
's-Gravenzande		5200	417	19
Aalten		5193	658	19
Zeewolde		5233	554	19
Benthuizen		5208	454	19
Groesbeek		5178	594	19
Pijnacker		5202	443	19
Driebergen-Rijsenburg		5205	528	19
Winschoten		5314	703	19
Hillegom		5229	458	18
Alblasserdam		5187	466	18
Rhoon		5186	442	18
Eersel		5136	532	18
Bergeijk		5132	536	18
Rhenen		5196	557	18
Weesp		5231	504	18
Naaldwijk		5199	421	18
Velp		5200	597	18
Middelharnis		5176	417	18
Wijk bij Duurstede		5197	534	17
Enkhuizen		5270	529	17
Urk		5266	560	17
Steenwijk		5279	612	17
Naarden		5230	516	17
Sint-Oedenrode		5157	546	17
Zandvoort		5237	453	17
Gennep		5170	597	17
Bergschenhoek		5199	450	17
Eibergen		5210	665	16
Rijen		5159	492	16
Harlingen		5317	542	16
Gemert		5156	569	16
Harenkarspel		5273	478	16
Staphorst		5265	621	16
Sassenheim		5223	452	16
Mijdrecht		5221	486	15
Boskoop		5208	466	15
=NO Europe/Oslo
Oslo		5991	1075	580	Asloa|Ohoro|Osla|Oslas|Oslu
Bergen		6039	532	214
Trondheim		6343	1040	147
Stavanger		5897	573	122
Drammen		5974	1020	91
Fredrikstad		5922	1093	73
Kristiansand		5815	800	64
Sandnes		5885	574	63
Asker		5983	1044	61
Tromsø		6965	1896	52
Sarpsborg		5928	1111	52
Skien		5921	961	51
Ålesund		6247	615	44
Sandefjord		5913	1022	43
Haugesund		5941	527	40
Tønsberg		5927	1041	39
Moss		5943	1066	34
Porsgrunn		5914	966	34
Bodø		6728	1441	34
Arendal		5846	877	31
Hamar		6079	1107	29
Larvik		5905	1004	23
Halden		5912	1139	22
Steinkjer		6401	1150	20
Harstad		6880	1654	19
Lillehammer		6112	1047	19
Molde		6274	716	19
Mo i Rana		6631	1414	18
Kongsberg		5967	965	18
Horten		5942	1048	18
Gjøvik		6080	1069	18
Askøy		6040	518	17
Kristiansund		6311	773	17
=NP Asia/Kathmandu
Kathmandu		2770	8532	1442	Catmandu|Catmandum|Kantipur|Kantipura|Katemandu|Kathmandau|Kathmandou|Katmando|Katmandoe|Katmandou|Katmandu|Katmanduo|Katmantou|Khatmandu
Pokhara		2827	8397	200
Pātan		2768	8531	183
Biratnagar		2646	8727	182
Birgañj		2702	8488	133
Dharān		2681	8728	109
Bharatpur		2768	8444	107
Janakpur		2673	8593	94
Dhangaḍhi̇̄		2870	8059	92
Butwāl		2770	8345	92
Mahendranagar		2896	8018	88
Hetauda		2743	8503	85
Madhyapur Thimi		2768	8539	83
Triyuga		2679	8670	71
Inaruwa		2661	8715	70
Nepalgunj		2805	8162	64
Siddharthanagar		2750	8345	63
Gulariyā		2821	8135	53
Titahari		2666	8727	48
Panauti		2758	8552	47
Ṭikāpur		2853	8112	45
Kirtipur		2768	8528	45
Tulsīpur		2813	8230	39
Rājbirāj		2654	8675	33
Lahān		2672	8648	31
Birendranagar		2860	8163	31
Panauti̇̄		2758	8551	28
Gaur		2676	8528	27
Siraha		2665	8621	25
Tānsen		2787	8355	24
Jaleshwar		2665	8580	24
Dipayal		2926	8094	23
Bāglung		2827	8359	23
Khanbari		2738	8721	23
Dhankutā		2698	8733	22
Wāliṅ		2798	8376	22
Dailekh		2884	8171	21
Malaṅgawā		2686	8556	20
Bhadrapur		2654	8809	20
Dadeldhurā		2930	8058	19
Dārchulā		2983	8055	18
Ilām		2691	8793	17
Banepā		2763	8552	17
Dhulikhel		2762	8554	16
=NR Pacific/Nauru
Yaren		-55	16693	1	Giaren|Jarehn|Jaren|Jarena|Jarenas|Jareno|Makwa|Moqua|Yaren District
=NU Pacific/Niue
Alofi		-1905	-16992	1	Alofis|Alofo|Pasjolak Alofi
=NZ Pacific/Auckland
Auckland		-3685	17476	418	Aucland|Aucopolis|Awklanda|Okland|Oklandas|Oklant|Oklend|Oklenda
Wellington		-4129	17478	382	Ouellinkton|Ueligitone|Uelingtun|Velingtan|Velington|Velingtona|Velingtonas|Velingtono|Vellington|Vellingtonia|Vellinqton|Welinton|Wellinton|Weolingtun
Christchurch		-4353	17263	364
Manukau City		-3699	17488	362
Hamilton		-3778	17528	153
Dunedin		-4587	17050	114
Tauranga		-3769	17617	110
Lower Hutt		-4122	17492	101
Palmerston North		-4036	17561	76
Rotorua		-3814	17625	66
Hastings		-3964	17685	62
Nelson		-4127	17328	59
Napier		-3949	17691	57
Mangere		-3697	17480	55
Porirua		-4113	17485	51
Whangarei		-3573	17432	51
New Plymouth		-3907	17408	49
Invercargill		-4640	16835	47
Wanganui		-3993	17505	40
Upper Hutt		-4114	17505	38
Gisborne		-3865	17800	34
Ashburton		-4390	17173	30
Papakura		-3707	17494	28
Timaru		-4440	17125	28
Blenheim		-4152	17395	27
Paraparaumu		-4092	17502	25
Taupo		-3868	17608	22
Pukekohe East		-3720	17495	21
Masterton		-4096	17566	21
Levin		-4063	17528	20
Whakatane		-3796	17699	19
Cambridge		-3788	17544	15
=OM Asia/Muscat
Muscat		2358	5841	797	Maeskat|Mascat|Mascate|Maskat|Maskata|Maskatas|Maskate|Maskato|Masqat|Masquat|Maszkat|Mouskat|Muskat
Seeb		2367	5819	238
Şalālah		1702	5409	163
Bawshar		2358	5840	159
Sohar		2435	5671	108
As Suwayq		2385	5744	107
‘Ibrī		2323	5652	102
Şaḩam		2417	5689	89
Rustaq		2339	5742	79
Al Buraymī		2425	5579	74
Nizwá		2293	5753	72
Sur		2257	5953	71
Bahlā’		2298	5730	54
Al Khābūrah		2397	5709	50
Shināş		2474	5647	48
Sufālat Samā’il		2332	5802	48
Izkī		2293	5777	36
Liwá		2453	5656	26
Ibrā’		2269	5853	25
Oman Smart Future City		2365	5760	25
Bidbid		2341	5813	21
Badīyah		2245	5880	18
Khasab		2618	5625	18
Adam		2238	5753	17
Yanqul		2359	5654	17
=PA America/Panama
Panamá		899	-7952	408	Panama City|Panama Hiria|Panamurbo
San Miguelito		905	-7947	322
Juan Díaz		905	-7945	101
David		843	-8243	82
Arraiján		895	-7966	77
Colón		935	-7990	77
La Chorrera		888	-7978	61
Pedregal		907	-7943	52
Tocumen		909	-7938	51
Santiago de Veraguas		810	-8098	45
Chilibre		915	-7962	34
Cativá		936	-7983	30
Ancón		896	-7955	21
Alcalde Díaz		912	-7956	20
Changuinola		943	-8252	18
La Concepción		851	-8262	18
Pedregal		837	-8244	17
Veracruz		889	-7963	17
Curundú		897	-7955	16
Penonomé		852	-8036	16
Sabanitas		934	-7981	16
=PE America/Lima
Lima	LMA	-1204	-7703	7737	Lim|Limae|Limaq|Lime|Limma|Limo|Lioma
Arequipa		-1640	-7153	841	Arecipa|Arehkipa|Arekip|Arekipa|Arekipo|Arikipa|Ariqipa
Callao		-1206	-7712	813	Kajao|Kalao|Kaljao|Kallao|Kallaw|Kalyao
Trujillo		-812	-7903	747	Troxillo|Truchiljas|Truhillu|Trukhijo|Trukhiljo|Turgalium
Chiclayo		-677	-7984	577	Chiclaium|Chiklajo|Chiklayu|Chyklaja|Ciklajus
Iquitos		-375	-7325	438	Ikitas|Ikitos|Ikitosas|Ikitus|Iquitum
Huancayo		-1207	-7520	377
Piura		-519	-8063	325
Chimbote		-909	-7858	317
Cusco		-1352	-7197	312
Pucallpa		-838	-7455	311
Tacna		-1801	-7025	280
Ica		-1407	-7573	247
Juliaca		-1550	-7013	246
Sullana		-490	-8069	161
Chincha Alta		-1341	-7613	153
Huánuco		-993	-7624	148
Ayacucho		-1316	-7422	140
Cajamarca		-716	-7850	135
Puno		-1584	-7002	117
Tumbes		-357	-8045	109
Talara		-458	-8127	99
Chosica		-1194	-7671	89
Huaraz		-953	-7753	87
Cerro de Pasco		-1067	-7626	79
Chulucanas		-509	-8016	69
San Isidro		-1212	-7705	68
Huaral		-1149	-7721	62
Pisco		-1371	-7621	62
Catacaos		-527	-8068	57
Paita		-509	-8111	56
Abancay		-1363	-7288	55
Huacho		-1111	-7760	55
Moquegua		-1720	-7094	55
Ilo		-1763	-7134	53
Tingo María		-930	-7600	53
Jaén		-571	-7881	52
Tarma		-1142	-7569	51
Barranca		-1075	-7777	46
Moyobamba		-603	-7697	44
Lambayeque		-670	-7991	44
Picsi		-672	-7977	44
Chepén		-722	-7942	42
Yurimaguas		-590	-7612	42
Huancavelica		-1278	-7497	42
Saña		-692	-7958	39
Tambopata		-1267	-6936	39
Juanjuí		-718	-7673	38
Puerto Maldonado		-1259	-6919	38
La Unión		-540	-8074	35
Ferreñafe		-664	-7979	34
Sicuani		-1427	-7123	34
La Oroya		-1152	-7590	33
Chocope		-779	-7922	32
Nuevo Imperial		-1308	-7632	32
Imperial		-1306	-7635	32
Tambo Grande		-493	-8034	30
La Rinconada		-1463	-6945	30
Pacasmayo		-740	-7957	29
Tocache		-819	-7652	29
Mollendo		-1702	-7201	29
Chaupimarca		-1041	-7646	29
Paramonga		-1067	-7783	28
La Peca		-561	-7843	27
Chancay		-1157	-7727	27
Hualmay		-1110	-7761	27
Monsefú		-687	-7987	26
Marcavelica		-488	-8071	26
San Vicente de Cañete		-1308	-7639	26
Querecotillo		-484	-8065	25
Guadalupe		-725	-7948	25
Santa Ana		-1287	-7272	25
Rioja		-606	-7717	25
Laredo		-809	-7896	25
Nazca		-1483	-7494	24
Yanacancha		-1024	-7665	23
Sechura		-556	-8082	23
Moche		-817	-7901	23
Santiago de Cao		-796	-7924	22
Huamachuco		-780	-7807	22
Paiján		-773	-7930	21
Jauja		-1178	-7550	21
Virú		-842	-7875	21
Huaura		-1107	-7760	21
Bagua Grande		-576	-7844	20
Chachapoyas		-623	-7787	20
Ayaviri		-1489	-7059	19
Huanta		-1293	-7425	19
Uchiza		-846	-7646	18
La Breita		-426	-8089	18
Andahuaylas		-1366	-7339	17
Mala		-1266	-7663	17
Zarumilla		-350	-8027	17
Camaná		-1662	-7271	16
San Pedro de Lloc		-743	-7950	16
Huarmey		-1007	-7815	16
Yunguyo		-1625	-6908	16
Chongoyape		-664	-7939	16
Ilave		-1608	-6967	16
San Clemente		-1367	-7615	16
Pimentel		-684	-7993	16
Satipo		-1125	-7464	16
Minas de Marcona		-1521	-7511	15
Junín		-1116	-7599	15
Bellavista		-706	-7659	15
Coishco		-902	-7862	15
=PF Pacific/Tahiti
Faaa		-1755	-14960	30
Papeete		-1754	-14957	26	Papeehte|Papeehteh|Papeiti|Papete|Papiete|Papiti|Vaiete
Punaauia		-1763	-14960	26
=PG Pacific/Bougainville
Arawa		-623	15557	40
=PG Pacific/Port_Moresby
Port Moresby		-948	14715	284	Port Moresmpi|Port Morsbi|Port Morsbis|Portmorsbi|Portus Moresbiensis|Pot Mosbi|Puerto Moresby
Lae		-672	14700	76
Mount Hagen		-586	14423	34
Popondetta		-877	14823	28
Madang		-522	14579	27
Kokopo		-434	15227	26
Mendi		-615	14366	26
Kimbe		-555	15014	19
Goroka		-608	14539	19
Wewak		-355	14363	18
Bulolo		-720	14664	16
Daru		-908	14321	15
=PH Asia/Manila
Quezon City	NCR	1465	12105	2762	Quezon
Manila	NCR	1460	12098	1600	Mainile|Manilae|Manilla|Manillah|Manille|Manilo|Manyl|Maynila|Menila
Caloocan City	NCR	1465	12097	1500	Caloocan
Budta		720	12444	1274
Davao		707	12561	1213	Central|Davao City|Davao Lakanbalen|Davao Stad
Malingao		716	12448	1122
Cebu City		1032	12389	799	Cebu|Sebu
General Santos		611	12517	680	Dadiangas|Heneral Santos
Taguig	NCR	1452	12108	644	Santa Ana|Tagig
Pasig City	NCR	1459	12106	617	Pasig
Las Piñas	NCR	1445	12098	590
Antipolo		1463	12112	550	Antipolo City
Makati City	NCR	1455	12103	510	Makati
Zamboanga		691	12207	458	Burleigh School|Zamboanga City|Zamboanga Lakanbalen
Bacolod City		1067	12295	455	Baclod City|Bacolod|Bacoloo City
Mansilingan		1063	12298	454
Cagayan de Oro		848	12465	445
Dasmariñas		1433	12094	442	Dasmarinas Lakanbalen|Dasmarines|Kota Dasmarinas
Pasay	NCR	1454	12100	417	Pasay City
Iloilo		1070	12256	388
San Jose del Monte		1481	12105	358
Bacoor		1446	12094	357
Lapu-Lapu City		1031	12395	350
Iligan		823	12424	343
Mandaue City		1032	12392	331
Calamba		1421	12117	317
Iligan City		825	12440	312
Butuan		895	12554	310
Cabuyao		1427	12113	309
Mandaluyong City	NCR	1458	12104	306
Biñan		1434	12108	300
Angeles City		1515	12058	299
Santol		1516	12057	299
Cainta		1458	12112	283
Baguio		1642	12059	273
San Pedro		1436	12105	270
Mantampay		817	12422	265
San Fernando		1503	12068	251
Libertad		894	12550	250
Navotas	NCR	1467	12095	249
Tacloban		1124	12500	242
Batangas		1376	12106	237
Magugpo Poblacion		745	12580	233
Taytay		1456	12113	231
Lucena		1393	12162	229
Puerto Princesa		974	11874	223
Olongapo		1483	12028	221
Cabanatuan City		1549	12097	220
Binangonan		1446	12119	219
Santa Rosa		1431	12111	217
Imus		1443	12094	216
Lipa City		1394	12116	212
San Pablo		1407	12133	208
Malolos		1484	12081	199
Ormoc		1101	12461	191
Panalanoy		1125	12501	189
Mabalacat City		1522	12057	188
Pagadian		783	12344	187
Meycauayan		1474	12096	185
Tarlac City		1548	12060	184
Legaspi		1314	12374	179
Cotabato		722	12425	179
Naga		1362	12318	175
Dagupan		1604	12033	171
Toledo		1038	12364	157
Guyong		1484	12098	155
Bago City		1053	12283	150
Marawi City		800	12428	144
Kabankalan		998	12281	136
Baliuag		1495	12090	136
Rodriguez		1476	12120	134
San Mateo		1470	12112	134
Talisay		1024	12385	133
Muricay		783	12348	132
Bulaon		1508	12066	132
Cadiz		1095	12329	129
Koronadal		650	12485	126
Hagonoy		1483	12073	124
San Juan	NCR	1460	12103	121
Silang		1422	12097	119
San Jose		1235	12107	119
Digos		675	12536	116
Cavite City		1448	12090	116
Tuguegarao		1762	12172	115
Dumaguete		931	12330	114
Santiago		1669	12155	108
Santa Cruz		1428	12142	108
Mati		696	12622	106
Tanza	NCR	1468	12094	106
Roxas City		1159	12275	103
Laoag		1820	12060	102
Pulong Santa Cruz		1427	12108	102
Urdaneta		1598	12057	101
Jolo		605	12100	101
Bocaue		1480	12093	99
General Trias		1439	12088	96
Los Baños		1417	12124	96
Iriga City		1343	12341	95
Dipolog		857	12333	94
Ozamiz City		815	12384	93
Calumpit		1492	12077	92
Mangaldan		1607	12040	89
Arayat		1515	12077	88
Surigao		979	12550	88
Angono		1453	12115	87
Victorias		1090	12307	87
Tagbilaran City		966	12385	86
Panabo		731	12568	85
Mariveles		1443	12049	85
Binonga		1077	12298	84
NIA Valencia		791	12509	84
Marilao		1476	12095	83
San Fernando		1662	12032	83
Sorsogon		1297	12399	83
Kidapawan		701	12509	80
Norzagaray		1491	12105	80
Gapan		1531	12095	79
Daet		1411	12296	78
Apalit		1495	12077	77
Pulilan		1490	12085	77
Polangui		1329	12349	77
Guiguinto		1483	12088	77
Kawit		1444	12090	73
Balanga		1468	12054	73
Ilagan		1715	12189	72
Sagay		1094	12342	72
Capas		1533	12059	72
Solana		1765	12169	71
Bulacan		1479	12088	71
Tagaytay		1410	12093	71
Plaridel		1489	12086	71
Mariano		883	12512	71
Danao		1052	12403	70
Magalang		1522	12066	69
Libon		1330	12344	69
Tanauan		1409	12115	68
Catbalogan		1178	12489	68
Calbayog City		1207	12460	68
Subic		1488	12023	68
Bislig		822	12632	68
City of Isabela		670	12197	67
Dinalupihan		1488	12045	67
Calapan		1341	12118	66
San Ildefonso		1508	12094	66
San Miguel		1514	12098	66
Bais		959	12312	66
Talisay		1074	12297	65
Talavera		1559	12092	65
Concepcion		1533	12066	64
Polomolok		622	12506	64
Nasugbu		1407	12063	63
Tinongan		1022	12304	62
Minglanilla		1024	12380	62
Malaybalay		816	12513	62
Candelaria		1393	12142	61
Ualog		1057	12339	61
Tanay		1450	12128	60
Obando		1471	12094	60
Balagtas		1482	12087	60
Manaoag		1604	12049	59
Bañga		642	12478	59
Tabaco		1336	12373	58
Santo Tomas		1411	12114	57
Kalibo (poblacion)		1171	12236	57
Lingayen		1602	12023	57
Carmona		1431	12106	56
Lubao		1494	12060	56
Naic		1432	12077	55
Tacurong		669	12468	55
Batac City		1806	12056	54
Patuto		1412	12097	53
Limay		1456	12060	53
Maluñgun		628	12528	52
Monkayo		782	12605	51
Dapitan		866	12342	51
Balayan		1394	12073	50
Cabiao		1525	12085	50
Morong		1452	12124	50
Liloan		1040	12400	49
Consolacion		1038	12396	49
Vigan		1757	12039	49
Paniqui		1567	12058	48
Bayombong		1648	12115	48
Masbate		1237	12362	47
Catarman		1250	12464	47
Candaba		1510	12083	47
Santa Ana		1510	12077	47
Orion		1462	12058	47
Bagong Pagasa		1466	12103	46
Bugo		851	12476	46
Sariaya		1396	12153	45
Parang		737	12427	45
Orani		1480	12054	45
Canlaon		1039	12322	45
Binmaley		1603	12027	44
Mexico		1506	12072	44
Samal		707	12571	44
Pinamalayan		1305	12146	44
Alabel		610	12529	43
Passi		1111	12264	43
Recodo		695	12196	43
Compostela		767	12609	43
Bustos		1496	12092	42
Paombong		1483	12079	41
Masantol		1490	12071	41
La Trinidad		1645	12059	41
Angat		1493	12103	41
Indang		1420	12088	41
La Carlota		1042	12292	41
Malita		642	12561	41
Gerona		1561	12060	41
Pagbilao		1397	12170	41
Carcar		1011	12364	41
Bayugan		876	12577	41
Mamatid		1423	12116	40
Taal		1388	12092	40
Jaen		1533	12092	40
Camiling		1569	12041	40
Hinigaran		1027	12285	40
Banaybanay		1385	12120	39
San Pascual		1381	12102	39
Pantubig		1497	12095	39
Oroquieta		849	12380	39
Escalante		1084	12350	39
Tanjay		952	12316	39
Papaya		1532	12084	39
Binalbagan		1019	12286	39
Sablayan		1283	12077	38
Calaca		1393	12081	37
Tayabas		1403	12159	37
Del Pilar		1504	12070	37
Noveleta		1443	12088	37
Muñoz		1572	12090	37
Calauan		1415	12132	37
Ramon		1678	12154	36
Solano		1652	12118	36
Bongabon		1563	12114	36
Bayawan		936	12280	36
Tagudin		1694	12044	36
San Jose		1335	12355	36
Abucay		1473	12053	36
Pandi		1487	12096	35
San Leonardo		1536	12096	35
Teresa		1456	12122	35
Pila		1423	12136	34
Manapla		1096	12312	34
San Nicolas		1817	12060	34
San Antonio		1495	12009	34
Aliaga		1550	12084	34
Pandan		1174	12210	34
Maramag		776	12501	34
Hermosa		1483	12051	34
Malilipot		1332	12374	34
Bauan		1379	12101	34
Bay		1418	12129	34
San Luis		1504	12079	33
Aparri		1836	12164	33
Midsayap		719	12453	33
General Tinio		1535	12105	33
Mauban		1419	12173	33
Jagna		965	12437	33
Guimba		1566	12077	32
Kabacan		711	12483	32
Isulan		663	12461	32
Alaminos		1406	12125	31
Maluso		654	12188	31
Cabadbaran		912	12554	31
Surallah		638	12475	31
Pagaluñgan		714	12438	31
Lucban		1411	12156	31
Paraiso		1088	12336	30
Pililla		1449	12131	30
Tagoloan		854	12475	30
Lumbang		1430	12146	30
Cardona		1449	12123	30
Buhi		1343	12352	30
Malvar		1404	12116	30
Aringay		1639	12035	30
Samal		1477	12054	30
Tangub		806	12375	30
Atimonan		1400	12192	29
San Simon		1500	12078	29
Tandag		908	12620	29
Agoo		1608	12010	29
Bah-Bah		861	12591	29
Pandacaqui		1517	12065	29
Naga		1021	12376	29
Bulan		1267	12388	29
Itogon		1636	12068	28
Narra		927	11840	28
Burgos		1573	12057	28
Sibulan		936	12329	28
Masinloc		1554	11995	28
Buluan		672	12480	28
Santa Maria		1695	12044	28
Peñaranda		1535	12100	27
Pulupandan		1052	12280	27
Castillejos		1493	12020	27
Lupon		690	12601	27
Quezon		773	12510	27
Manolo Fortich		837	12486	27
Tabuk		1747	12147	27
Iba		1533	11998	27
Paete		1436	12148	27
Catanauan		1359	12232	27
Calabanga		1371	12321	27
Bongao		503	11977	27
Santa Catalina		933	12286	26
Santa Cruz		1577	11991	26
San Antonio		1531	12086	26
Rizal		1571	12111	26
Telabastagan		1512	12061	26
Maao		1049	12299	26
La Paz		1544	12073	26
Lopez		1388	12226	26
Nabua		1341	12337	26
Concepcion Ibaba		1392	12146	26
Cabagan		1743	12177	25
Himamaylan		1010	12287	25
Talisay		1409	12102	25
Baggabag B		1651	12119	25
Alicia		1678	12170	25
Manibaug Pasig		1510	12056	25
Nagcarlan		1414	12142	25
Victoria		1423	12133	24
La Castellana		1032	12302	24
Pio		1505	12052	24
Calasiao		1601	12036	24
Glan		582	12520	24
Sipalay		975	12240	24
Mamburao		1322	12060	24
Palayan City		1554	12108	24
San Fernando		1016	12371	24
Bogo		1105	12401	24
Asia		955	12252	24
Pinamungahan		1027	12358	23
Mansalay		1252	12144	23
Botolan		1529	12002	23
Maragondon		1427	12074	23
Guihulñgan		1012	12327	23
Bambang		1639	12111	23
Apas		1034	12390	23
Gumaca		1392	12210	22
Bignay Uno		1386	12149	22
Balamban		1050	12372	22
Mendez-Nuñez		1413	12091	22
Guiset East		1607	12068	22
Loma de Gato		1479	12100	22
Malanday		1471	12113	22
Cogan		1059	12402	22
Lake Sebu		622	12471	22
Porac		1507	12054	22
Cuenca		1390	12105	22
Bansalan		679	12521	21
Jose Pañganiban		1429	12269	21
Sexmoan		1494	12062	21
Molave		808	12349	21
Goa		1370	12349	21
Calauag		1396	12229	21
Irosin		1270	12403	21
New Corella		759	12582	21
Don Carlos		768	12501	20
Taloc		1057	12290	20
Manay		722	12654	20
Baras		1452	12127	20
Sampaloc		1454	12136	20
Ternate		1429	12072	20
Pacol		1045	12282	20
Pangil		1440	12147	20
Suay		1005	12284	20
Baao		1345	12337	20
San Francisco		1536	12084	20
Malabanban Norte		1395	12143	19
Malapatan		597	12529	19
Laur		1559	12118	19
Ipil		778	12259	19
Saravia		1088	12297	19
Bantayan		1117	12372	19
Sumag		1060	12292	19
Compostela		1046	12401	19
San Marcelino		1497	12016	19
San Mariano		750	12600	19
Buenavista		898	12541	19
San Miguel		1544	12060	19
San Francisco		854	12595	19
Quezon		1555	12081	18
General Mamerto Natividad		1560	12105	18
Maasin		1013	12484	18
Veruela		807	12596	18
Labo		1415	12283	18
Wao		768	12467	18
Pilar		1466	12057	18
Laguilayan		667	12452	18
Danao		955	12376	18
Baybay		1068	12480	18
Palo		1116	12499	18
Carigara		1130	12468	17
Murcia		1061	12304	17
Maganoy		686	12444	17
Sitangkai		466	11940	17
Mahayag		812	12345	17
Bauang		1653	12033	17
Mercedes		1411	12301	17
Bato		1335	12337	17
Tiwi		1346	12368	17
Santa Maria		655	12547	17
Laoang		1257	12501	17
Nabunturan		761	12597	17
Roxas		1712	12162	17
Amadeo		1417	12092	17
Magsaysay		677	12518	17
Tanauan		1111	12502	17
Cabayangan		741	12573	17
Tupi		633	12495	17
Borongan		1161	12543	16
Jasaan		865	12476	16
Jalajala		1435	12132	16
Loboc		964	12403	16
San Mateo		1688	12159	16
Aurora		1335	12252	16
Morong		1468	12027	16
San Vicente		1529	12065	16
Calatagan		1383	12063	16
Trento		805	12606	16
Isabela		1020	12299	16
Mankayan		1686	12078	16
Bayambang		1581	12046	16
San Narciso		1501	12008	16
Abuyog		1075	12501	16
Calumpang	NCR	1462	12109	16
Talacogon		846	12578	16
Diadi		1673	12136	16
Boroon		818	12418	15
Bunawan		817	12599	15
Santa Barbara		1600	12040	15
Santa Cruz		1491	12057	15
Romblon		1258	12227	15
Tagas		1317	12372	15
Lilio		1413	12144	15
Roxas		1032	11935	15
Magarao		1366	12319	15
Dologon		784	12504	15
Domalanoan		1600	12021	15
Virac		1358	12424	15
Ramos		1567	12064	15
Babo-Pangulo		1508	12052	15
=PK Asia/Karachi
Karachi		2486	6701	11624	Carachi|Karaaji|Karaces|Karachy|Karaci|Karacio|Karacis|Karacsi|Karaczi|Karanchi|Karatschi|Karatsi|Karatsji|Karatxi|Karochi|Keraci|Kurrachee|Kurrachi|Kəraçi
Lahore		3156	7435	6311	Lachori|Lahaur|Lahor|Lahora|Lahoras|Lahorium|Lakhor|Lohur
Faisalabad		3142	7309	2507	Faisalabada|Fajsalabad|Feisalabadas|Fejsalabade|Lyallpur|Shah Faisalabad
Rawalpindi		3360	7305	1743	Ralalpindi|Ravalpindi|Ravalpindis
Multan		3020	7148	1437	Multanas
Hyderabad		2539	6837	1386	Chainterampant|Haidarabad|Haidarabadas|Hajdarabad|Hajderabado|Haydarabad|Haydarobod|Hiderabad|Khajdarabad|Khajderabad
Gujranwala		3216	7419	1384	Gajranvala
Peshawar		3401	7158	1219	Pesabar|Pesavar|Pesavara|Pesavaras|Pesavaro|Pesaver|Peschawar|Peshavar|Peshovar|Pesjawar|Peszawar|Pexauar|Pişəvər
Rahim Yar Khan		2842	7030	789	Rahimjar Khan|Rahimjarhan|Rahimyar Khan|Rakhijar Khan|Rakhimujarkhan
Quetta		3018	6700	734	Ketta|Kotah|Kueta|Kveta|Kvetta|Kwatah|Kweta|Shal|Shalkot
Muzaffarābād		3437	7347	725	Musaffarabad|Muzafarabad
Battagram		3468	7302	700	Batagram|Batgram|Batgran|Battagram City
Kotli		3352	7390	640
Islamabad		3372	7304	602	Islamabada|Islamabadas|Islamabade|Islamabadi|Islamabado|Islamahbad|Islamampant|Iszlamabad
Bahawalpur		2940	7168	553	Bakhavalpura
Sargodha		3209	7267	543	Sargoda|Sargodkha
Sialkot		3249	7453	477	Sialkotas|Sialkote|Sijalkot
Sukkur		2770	6886	418	Sukur|Sukuras|Szukkur
Larkana		2756	6821	364
Shekhupura		3171	7399	361
Bhimbar		3297	7408	343
Jhang Sadr		3127	7232	341
Gujrat		3257	7408	302
Mardan		3420	7205	300
Kasur		3112	7445	291
Mingora		3478	7236	280
Dera Ghazi Khan		3005	7064	236
Sahiwal		3067	7310	236
Nawabshah		2624	6840	230
Okara		3081	7345	224
Mirpur Khas		2553	6901	216
Chiniot		3172	7298	202
Shahkot		3157	7349	200
Kamoke		3198	7422	200
Saddiqabad		2831	7013	190
Būrewāla		3017	7265	184
Jacobabad		2828	6844	171
Muzaffargarh		3007	7119	165
Muridke		3180	7426	164
Shikarpur		2796	6864	157
Hafizabad		3207	7369	154
Kohat		3358	7145	151
Tordher		3399	7229	150
Jhelum		3293	7373	145
Khanpur		2865	7066	142
Khuzdar		2781	6661	141
Dadu		2673	6778	140
Gojra		3115	7268	140
Mandi Bahauddin		3259	7349	130
Tando Allahyar		2546	6872	127
Pakpattan		3034	7339	127
Bahawalnagar		3055	7339	127
Bahawalnagar		3000	7325	127
Tando Adam		2577	6866	126
Khairpur Mir’s		2753	6876	125
New Mirpur		3315	7375	124
Chishtian		2980	7286	122
Abbottabad		3415	7321	120
Jaranwala		3133	7342	120
Ahmadpur East		2914	7126	117
Vihari		3004	7236	113
Kamalia		3073	7265	112
Kot Addu		3047	7097	104
Khushāb		3230	7235	103
Wazirabad		3244	7412	102
Dera Ismail Khan		3183	7090	102
Chakwal		3293	7285	101
Swabi		3412	7247	97
Lodhran		2953	7163	97
Nowshera Cantonment		3400	7200	97
Charsadda		3415	7174	95
Jalalpur Jattan		3264	7421	94
Mianwali		3258	7153	90
Chaman		3092	6645	89
Kandhkot		2825	6918	88
Hasilpur		2969	7255	88
Arifwala		3029	7307	87
Mianke Mor		3120	7395	87
Attock City		3377	7236	85
Chichawatni		3053	7269	83
Bhakkar		3163	7106	82
Kharian		3282	7389	81
Layyah		3096	7094	79
Kambar		2759	6800	77
Moro		2666	6800	77
Mian Channun		3044	7236	76
Turbat		2600	6305	76
Shahdad Kot		2785	6791	75
Bhalwal		3227	7290	75
Dipalpur		3067	7365	75
Badin		2466	6884	74
Pano Aqil		2786	6911	73
Kotri		2537	6831	73
Tando Muhammad Khan		2512	6854	73
Harunabad		2961	7314	72
Pattoki		3102	7385	70
Chenab Nagar		3176	7291	70
Kahror Pakka		2962	7191	70
Gujar Khan		3325	7330	69
Chuchar-kana Mandi		3175	7380	69
Toba Tek Singh		3097	7248	69
Narowal		3210	7487	68
Shorkot		3191	7088	67
Shahdadpur		2593	6862	67
Shabqadar		3422	7155	67
Mansehra		3433	7320	66
Shujaabad		2988	7129	66
Haveli Lakha		3045	7369	65
Lala Musa		3270	7396	65
Mailsi		2980	7217	65
Shakargarh		3226	7516	64
Ghotki		2800	6932	64
Sibi		2954	6788	64
Jampur		2964	7060	64
Sambrial		3248	7435	63
Sanghar		2605	6895	62
Hujra Shah Muqim		3074	7382	62
Kabirwala		3040	7186	61
Chunian		3097	7398	57
Sangla Hill		3172	7338	57
Haripur		3400	7293	57
Nankana Sahib		3145	7371	56
Pasrur		3226	7466	53
Gwadar		2512	6233	52
Rajanpur		2910	7033	51
Rohri		2769	6890	51
Zhob		3134	6945	51
Matli		2504	6866	50
Rawala Kot		3386	7376	50
Hadali		3264	7457	50
Mirpur Mathelo		2802	6955	49
Bannu		3299	7060	49
Dullewala		3183	7144	49
Hala		2581	6842	48
Ratodero		2780	6829	48
Jatoi Shimali		2952	7084	47
Jauharabad		3229	7228	47
Bat Khela		3462	7197	46
Kot Radha Kishan		3117	7410	46
Kahna Nau		3137	7437	46
Mustafābād		3089	7350	46
Chak Thirty-one -Eleven Left		3042	7270	46
Talagang		3293	7242	45
Taunsa		3070	7065	45
Thatta		2475	6792	44
Sarai Alamgir		3290	7376	44
Usta Muhammad		2818	6804	44
Kamra		3375	7351	44
Umarkot		2536	6974	42
Basirpur		3058	7384	42
Sehwan		2642	6786	41
Naushahra Virkan		3196	7397	41
Fort Abbas		2919	7286	41
Havelian		3405	7316	40
Khairpur		2806	6970	40
Dinga		3264	7372	40
New Bādāh		2734	6803	39
Tank		3222	7038	38
Kot Mumin		3219	7303	38
Tandlianwala		3103	7313	38
Chak Azam Sahu		3075	7303	38
Loralai		3037	6860	38
Jalalpur Pirwala		2951	7122	37
Pabbi		3401	7179	37
Chak Jhumra		3157	7318	37
Sahiwal		3197	7233	37
Renala Khurd		3088	7360	37
Risalpur Cantonment		3406	7199	37
Lakki		3261	7091	36
Topi		3407	7262	36
Hangu		3353	7106	36
Pir Jo Goth		2759	6862	36
Kundian		3246	7148	35
Pir Mahal		3077	7243	35
Khurrianwala		3150	7327	35
Mehrabpur		2811	6803	35
Pindi Bhattian		3190	7327	35
Malakwal City		3255	7321	35
Narang Mandi		3190	7452	35
Malakwal		3255	7321	35
Thul		2824	6878	34
Pindi Gheb		3324	7226	34
Zahir Pir		2881	7052	34
Dunyapur		2980	7174	34
Gambat		2735	6852	34
Kashmor		2843	6958	34
Alipur		2938	7091	34
Naudero		2767	6836	33
Pasni		2526	6347	33
Sukheke Mandi		3187	7351	33
Setharja Old		2721	6847	33
Khewra		3265	7301	33
Mamu Kanjan		3083	7280	32
Sharqpur Sharif		3146	7410	32
Digri		2516	6911	32
Bhera		3248	7291	32
Sakrand		2614	6827	32
Tando Jam		2543	6853	32
Raiwind		3125	7422	32
Lalian		3182	7280	31
Khairpur Tamewah		2958	7224	31
Kharan		2858	6542	31
Mehar		2718	6782	30
Khangah Dogran		3183	7362	30
Khairpur Nathan Shah		2709	6773	30
Upper Dir		3521	7188	30
Ghauspur		2814	6908	30
Tangi		3430	7165	29
Utmanzai		3419	7176	29
Thal		3548	7224	29
Minchianabad		3016	7357	29
Garh Maharaja		3083	7190	29
Jahanian Shah		3181	7228	29
Mastung		2980	6685	29
Mananwala		3159	7369	28
Fazilpur		3218	7507	28
Talamba		3053	7224	28
Kunjah		3253	7397	28
Jhawarian		3236	7262	28
Nasirabad		2738	6792	28
Nushki		2955	6602	28
Sīta Road		2703	6785	28
Dijkot		3122	7300	27
Sillanwali		3183	7254	27
Kandiaro		2706	6821	27
Zaida		3406	7247	27
Kunri		2518	6957	27
Kalat		2903	6659	27
Daud Khel		3288	7157	26
Mitha Tiwana		3225	7211	26
Hazro City		3391	7249	26
Dunga Bunga		2975	7324	26
Aman Garh		3401	7193	26
Karor		3122	7095	26
Kot Diji		2734	6871	26
Kalur Kot		3216	7127	26
Murree		3391	7339	25
Faqirwali		2947	7303	25
Ahmadpur Sial		3068	7174	25
Phalia		3243	7358	25
Yazman		2912	7174	25
Raja Jang		3122	7425	24
Chak Five Hundred Seventy-five		3155	7383	24
Pishin		3058	6699	24
Chak One Hundred Twenty Nine Left		3043	7305	24
Chawinda		3234	7471	24
Ubauro		2816	6973	23
Mithi		2474	6980	23
Akora		3400	7213	23
Zafarwal		3234	7490	23
Kot Samaba		2855	7047	23
Eminabad		3204	7426	23
Kahuta		3359	7339	23
Ranipur		2729	6851	22
Kulachi		3193	7046	22
Khanpur Mahar		2784	6941	22
Hingorja		2721	6842	22
Naukot		2486	6940	22
Pind Dadan Khan		3259	7304	22
Kanganpur		3076	7412	22
Faruka		3189	7241	22
Kotli Loharan		3259	7449	21
Shahpur Chakar		2615	6865	21
Talhar		2488	6881	21
Pad Idan		2677	6830	21
Kot Ghulam Muhammad		3233	7455	21
Qadirpur Ran		3029	7167	20
Bela		2623	6631	20
Surkhpur		3272	7445	20
Dhoro Naro		2550	6957	20
Khangarh		2991	7116	20
Sarai Naurang		3283	7078	20
Gharo		2474	6759	20
Bhit Shah		2581	6849	19
Matiari		2560	6845	19
Dhanot		2958	7175	19
Warah		2745	6780	19
Lachi		3338	7134	19
Baddomalhi		3199	7466	18
Jand		3343	7202	18
Chak Two Hundred Forty-nine Thal Development Authority		3118	7120	18
Dera Bugti		2904	6916	18
Tharu Shah		2694	6812	18
Naushahro Firoz		2684	6812	18
Dajal		2956	7038	18
Daur		2646	6832	18
Bhopalwala		3243	7436	17
Paharpur		3211	7097	17
Bhan		2656	6772	17
Mach		2986	6733	17
Goth Radhan		2720	6795	17
Uthal		2581	6662	16
Kaleke Mandi		3198	7360	16
Jiwani		2505	6175	16
Johi		2669	6761	16
Chhor		2551	6978	16
Mangla		3189	7238	16
Bhawana		3157	7265	16
Shahr Sultan		2958	7102	16
Jhol		2596	6889	16
Sodhri		3246	7418	16
Kalabagh		3296	7155	16
Sinjhoro		2603	6881	16
Kamar Mushani		3284	7136	16
Kallar Kahar		3278	7270	16
Chuhar Jamali		2439	6799	16
Harnoli		3228	7155	16
Sarai Sidhu		3059	7197	16
Choa Saidan Shah		3272	7299	15
Dadhar		2947	6765	15
Darya Khan		3178	7110	15
=PL Europe/Warsaw
Warsaw		5223	2101	1702	Barsobia|Varsa|Varsava|Varsavia|Varsavja|Varshava|Varshavae|Varsja|Varso|Varsova|Varsovia|Varsovie|Varsovio|Varssavi|Varsuva|Warsawa|Warschau|Warskou|Warszaw|Warszawa
Łódź		5177	1947	769	Litzmannstadt|Lodza|Lodze|Lodzia|Lodzo|Log|Loj|Lotz|Luc|Ludz|Luz|Łůdź
Kraków		5006	1994	755	Carcovia|Cracau|Cracovia|Cracovie|Cracow|Kraka|Krakau|Krakiv|Krakko|Krakobia|Krakov|Krakova|Krakovi|Krakovia|Krakovija|Krakovja|Krakovo|Krakowo|Krakuw|Krokuva
Wrocław		5110	1703	635	Brassel|Breslau|Breslavia|Vratislav|Vratislavia|Vroclau|Vroclav|Vroclava|Vroclavas|Vroclavo|Vroklave|Vroslav|Vrotslav|Wroclow|Wrocłow|Wroklaw|Wroslaw|Wrosław
Poznań		5241	1693	570	Posen|Posnania|Poznana|Poznane|Poznanj|Poznano|Poznany|Poznon
Gdańsk		5435	1865	462	Danceke|Dancigo|Dantsic|Danzica|Danzig|Gdanjsk|Gdanska|Gdanskas|Gdunsk|Gedanum|Gothiscandza|Gydanysg|Nkntansk|Qdansk
Szczecin		5343	1455	408	Estetino|Estettin|Scecin|Scecina|Scecinas|Scetsin|Shchechin|Shchecin|Shchekin|Shchetsin|Shhechin|Shhecin|Stetin|Stettin|Stettino|Stettinum|Stsetsin|Szczetno|Sztetin
Bydgoszcz		5312	1801	366
Lublin		5125	2257	360
Katowice		5026	1903	317
Białystok		5313	2316	292
Gdynia		5452	1853	254
Częstochowa		5080	1912	248
Sosnowiec		5029	1910	227
Radom		5140	2115	227
Mokotów		5219	2103	213
Toruń		5301	1860	209
Kielce		5087	2063	209
Gliwice		5030	1868	199
Zabrze		5032	1879	192
Bytom		5035	1893	189
Praga Południe		5224	2109	188
Bielsko-Biala		4982	1905	177
Olsztyn		5378	2049	172
Rzeszów		5004	2200	158
Ursynów		5215	2105	148
Ruda Śląska		5026	1886	146
Wola		5224	2099	144
Rybnik		5010	1854	143
Bielany		5229	2094	135
Śródmieście		5223	2102	134
Dąbrowa Górnicza		5033	1920	131
Tychy		5014	1897	130
Opole		5067	1793	128
Elbląg		5415	1941	128
Płock		5255	1971	127
Wałbrzych		5077	1628	127
Gorzów Wielkopolski		5274	1523	124
Targówek		5229	2105	124
Włocławek		5265	1907	120
Zielona Góra		5194	1551	118
Tarnów		5001	2099	118
Chorzów		5031	1897	113
Kalisz		5176	1809	109
Koszalin		5419	1617	107
Legnica		5121	1616	106
Bemowo		5225	2091	102
Grudziądz		5348	1875	99
Słupsk		5446	1703	99
Jaworzno		5021	1927	97
Jastrzębie Zdrój		4996	1857	96
Ochota		5222	2099	93
Praga Północ		5225	2103	93
Białołeka		5232	2097	89
Jelenia Góra		5090	1573	87
Nowy Sącz		4962	2070	84
Konin		5222	1825	81
Piotrków Trybunalski		5141	1970	80
Inowrocław		5280	1826	78
Lubin		5140	1620	78
Siedlce		5217	2229	77
Piła		5315	1674	76
Mysłowice		5021	1917	75
Ostrowiec Świętokrzyski		5093	2139	74
Siemianowice Śląskie		5033	1903	73
Ostrów Wielkopolski		5166	1781	73
Stargard		5334	1505	71
Pabianice		5166	1935	71
Gniezno		5253	1758	70
Fordon		5315	1817	70
Suwałki		5411	2293	69
Głogów		5166	1608	69
Chełm		5114	2347	68
Tomaszów Mazowiecki		5153	2001	67
Przemyśl		4978	2277	67
Stalowa Wola		5058	2205	66
Zamość		5072	2325	66
Kędzierzyn-Koźle		5035	1823	66
Łomża		5318	2206	64
Leszno		5184	1657	64
Żory		5005	1870	63
Bełchatów		5137	1936	63
Wawer		5220	2118	63
Mielec		5029	2142	61
Tarnowskie Góry		5045	1886	61
Świdnica		5084	1649	60
Tczew		5409	1878	60
Piekary Śląskie		5038	1893	60
Racibórz		5009	1822	58
Będzin		5033	1913	58
Zgierz		5186	1941	58
Biała Podlaska		5203	2312	58
Ełk		5383	2236	56
Świętochłowice		5030	1892	56
Pruszków		5217	2081	55
Ostrołęka		5309	2158	54
Starachowice		5104	2107	54
Zawiercie		5049	1942	53
Żoliborz		5227	2099	51
Legionowo		5240	2093	51
Tarnobrzeg		5057	2168	50
Puławy		5142	2197	50
Wodzisław Śląski		5000	1847	50
Skarżysko-Kamienna		5111	2087	49
Radomsko		5107	1944	49
Skierniewice		5195	2016	49
Kutno		5223	1936	48
Starogard Gdański		5396	1853	48
Krosno		4969	2177	48
Dębica		5005	2141	47
Ursus		5220	2088	47
Nysa		5047	1733	47
Wejherowo		5461	1824	47
Ciechanów		5288	2062	46
Rumia		5457	1839	45
Zduńska Wola		5160	1894	45
Sieradz		5160	1873	44
Kołobrzeg		5418	1558	44
Otwock		5211	2126	43
Żyrardów		5205	2045	41
Oświęcim		5003	1921	41
Świnoujście		5391	1425	41
Bolesławiec		5126	1557	41
Nowa Sól		5180	1572	40
Sopot		5444	1856	40
Jarosław		5002	2268	40
Świdnik		5122	2270	40
Chrzanów		5014	1940	40
Knurów		5022	1865	40
Sanok		4956	2221	40
Chojnice		5370	1756	39
Mikołów		5017	1890	39
Żary		5164	1514	39
Malbork		5404	1903	39
Szczecinek		5371	1670	38
Sochaczew		5223	2024	38
Brzeg		5086	1747	38
Jasło		4975	2147	38
Olkusz		5028	1957	38
Kwidzyn		5372	1893	38
Mińsk Mazowiecki		5218	2157	37
Oleśnica		5121	1739	37
Wołomin		5234	2124	37
Piaseczno		5208	2102	36
Włochy		5218	2095	36
Kraśnik		5092	2223	36
Cieszyn		4975	1863	36
Lębork		5454	1775	35
Czechowice-Dziedzice		4991	1900	35
Police		5355	1457	34
Czeladź		5032	1908	34
Dzierżoniów		5073	1665	34
Nowy Targ		4948	2003	34
Ostróda		5370	1996	34
Myszków		5058	1932	33
Zgorzelec		5115	1501	33
Iława		5360	1957	33
Żywiec		4969	1919	32
Oława		5095	1729	31
Bielawa		5069	1662	31
Łuków		5193	2238	30
Śrem		5209	1702	30
Giżycko		5404	2176	30
Łowicz		5211	1995	30
Augustów		5384	2298	30
Turek		5202	1850	30
Mława		5311	2038	29
Krotoszyn		5170	1744	29
Bochnia		4997	2043	29
Swarzędz		5241	1709	29
Czerwionka-Leszczyny		5015	1868	29
Września		5233	1757	29
Gorlice		4966	2116	29
Gierłoż		5408	2150	28
Kętrzyn		5408	2138	28
Kłodzko		5043	1666	28
Nowy Dwór Mazowiecki		5243	2072	28
Zakopane		4930	1995	28
Brodnica		5326	1940	27
Biłgoraj		5054	2272	27
Grodzisk Mazowiecki		5210	2063	27
Wyszków		5259	2146	27
Bielsk Podlaski		5277	2319	26
Luboń		5235	1689	26
Żagań		5162	1531	26
Szczytno		5356	2099	26
Kluczbork		5097	1822	26
Wałcz		5328	1647	26
Świecie		5341	1845	26
Jarocin		5197	1750	26
Bartoszyce		5425	2081	26
Pszczyna		4998	1895	25
Sandomierz		5068	2175	25
Nowa Ruda		5058	1650	25
Wągrowiec		5281	1720	24
Wieluń		5122	1857	24
Białogard		5401	1599	24
Lubliniec		5067	1868	24
Kościan		5209	1665	24
Jawor		5105	1619	24
Skawina		4998	1983	24
Pruszcz Gdański		5426	1864	24
Koło		5220	1864	23
Ząbki		5229	2111	23
Kościerzyna		5412	1798	23
Prudnik		5032	1757	23
Piastów		5218	2084	23
Świebodzice		5086	1632	23
Marki		5232	2110	23
Zambrów		5299	2224	23
Lubartów		5146	2261	23
Grajewo		5365	2246	23
Ostrów Mazowiecka		5280	2190	23
Opoczno		5138	2028	23
Goleniów		5356	1483	23
Lubań		5112	1529	22
Płońsk		5262	2038	22
Hajnówka		5274	2358	22
Łaziska Górne		5015	1884	22
Mrągowo		5386	2131	22
Andrychów		4985	1934	22
Rembertów		5226	2116	22
Rydułtowy		5006	1842	22
Świebodzin		5225	1553	22
Środa Wielkopolska		5223	1728	22
Kamienna Góra		5078	1603	22
Łęczna		5130	2288	22
Polkowice		5150	1607	22
Rawicz		5161	1686	21
Gryfino		5325	1449	21
Działdowo		5324	2017	21
Gostyń		5188	1701	21
Końskie		5119	2041	21
Ozorków		5196	1929	21
Chełmno		5335	1843	21
Aleksandrów Łódzki		5182	1930	20
Tomaszów Lubelski		5045	2342	20
Strzelce Opolskie		5051	1830	20
Wesoła		5225	2122	20
Pionki		5148	2145	20
Chodzież		5300	1692	20
Bieruń		5009	1909	20
Nakło nad Notecią		5314	1760	20
Krasnystaw		5098	2317	20
Kęty		4988	1922	19
Wadowice		4988	1949	19
Pisz		5363	2181	19
Sokółka		5341	2350	19
Pułtusk		5270	2108	19
Pyskowice		5040	1863	19
Gostynin		5243	1946	19
Sierpc		5286	1967	19
Trzebinia		5016	1947	19
Bogatynia		5091	1496	19
Wieliczka		4999	2006	19
Kozienice		5158	2155	19
Międzyrzecz		5244	1558	19
Hrubieszów		5081	2389	19
Szamotuły		5261	1658	19
Łask		5159	1913	19
Orzesze		5016	1878	18
Sulejówek		5225	2127	18
Złotów		5336	1704	18
Braniewo		5438	1982	18
Krapkowice		5048	1797	18
Łańcut		5007	2223	18
Sokołów Podlaski		5241	2225	18
Reda		5461	1835	18
Kostrzyn nad Odrą		5259	1465	18
Sulechów		5208	1563	18
Oborniki		5265	1681	18
Józefów		5214	2124	18
Libiąż		5010	1932	18
Dęblin		5156	2185	18
Rawa Mazowiecka		5176	2025	18
Myślenice		4983	1994	18
Kobyłka		5234	2120	18
Pleszew		5190	1779	18
Słubice		5235	1456	18
Zielonka		5230	2116	18
Radlin		5005	1848	17
Konstantynów Łódzki		5175	1933	17
Radzionków		5040	1890	17
Międzyrzec Podlaski		5199	2278	17
Busko-Zdrój		5047	2072	17
Strzegom		5096	1635	17
Trzcianka		5304	1646	17
Brzesko		4997	2061	17
Jędrzejów		5064	2030	17
Boguszów-Gorce		5076	1620	17
Bytów		5417	1749	17
Gryfice		5392	1520	17
Przasnysz		5302	2088	17
Nowogard		5367	1512	17
Gubin		5195	1473	17
Złotoryja		5113	1592	17
Rypin		5307	1941	17
Konstancin-Jeziorna		5209	2112	17
Lidzbark Warmiński		5413	2058	17
Łapy		5299	2288	16
Namysłów		5108	1772	16
Ząbkowice Śląskie		5059	1681	16
Lędziny		5014	1913	16
Ustka		5458	1686	16
Staszów		5056	2117	16
Świdwin		5377	1578	16
Radzyń Podlaski		5178	2262	16
Olecko		5403	2251	16
Garwolin		5190	2161	16
Przeworsk		5006	2249	16
Milanówek		5212	2067	16
Choszczno		5317	1542	16
Ustroń		4972	1880	16
Nisko		5052	2214	16
Łęczyca		5206	1920	16
Siemiatycze		5243	2286	15
Chełmża		5318	1860	15
Jelcz Laskowice		5102	1732	15
Łomianki		5233	2089	15
Ropczyce		5005	2161	15
Nowy Tomyśl		5232	1613	15
Solec Kujawski		5308	1823	15
Głuchołazy		5032	1738	15
Głowno		5196	1972	15
Kartuzy		5433	1820	15
Cieplice Śląskie Zdrój		5087	1568	15
=PM America/Miquelon
Saint-Pierre		4678	-5618	6	Saint Pierre
=PN Pacific/Pitcairn
Adamstown		-2507	-13010	0	Adams Town|Adamstaun|Adamstaunas|Adamstauno|Antamstaoun
=PR America/Puerto_Rico
San Juan		1847	-6611	418	Caparra|Portorico|Prico|Puerto Rico|Saint Iuan|San Chouan|San Chuanas|San Huan|San Ioanni|San Khuan|San Xoan|San Xuan|Sanhuana
Bayamón		1840	-6616	203
Carolina		1838	-6596	170
Ponce		1801	-6662	153
Caguas		1823	-6605	87
Guaynabo		1836	-6611	81
Mayagüez		1820	-6714	79
Trujillo Alto		1835	-6601	54
Arecibo		1847	-6672	49
Fajardo		1833	-6565	34
Levittown		1845	-6618	30
Vega Baja		1844	-6639	29
Cataño		1844	-6612	28
Barceloneta		1845	-6654	22
Guayama		1798	-6611	22
Humacao		1815	-6583	20
Yauco		1803	-6685	20
Cayey		1811	-6617	18
Candelaria		1840	-6621	18
Manatí		1843	-6649	16
Aguadilla		1843	-6715	16
=PS Asia/Gaza
Gaza	GZ	3150	3447	410	Azzah|Gaesa|Gasa|Gaz|Gaza City|Gazae|Gazze|Ghazah|Ghazza|Ghazzah|Ghazze|Ghazzi|Ghuzze|Qəzza|Xeze
Khān Yūnis	GZ	3134	3431	173
Jabālyā	GZ	3153	3448	169
Rafaḩ	GZ	3130	3424	126
Dayr al Balaḩ	GZ	3142	3435	60
Bayt Lāhyā	GZ	3155	3450	57
Bayt Ḩānūn	GZ	3154	3454	37
An Nuşayrāt	GZ	3145	3439	36
Al Burayj	GZ	3144	3440	35
Banī Suhaylā	GZ	3134	3432	31
Al Qarārah	GZ	3137	3434	20
‘Abasān al Kabīrah	GZ	3132	3434	18
Az Zuwāydah	GZ	3144	3438	17
=PS Asia/Hebron
Hebron	WE	3153	3509	160
Nablus	WE	3222	3525	130
Ţūlkarm	WE	3231	3503	44
Qalqīlyah	WE	3219	3497	43
Yuta	WE	3145	3509	41
Al Bīrah	WE	3191	3522	38
Janīn	WE	3246	3530	35
Bethlehem	WE	3170	3520	29
Az̧ Z̧āhirīyah	WE	3141	3497	28
Kalandia	WE	3187	3522	26
Ar Rām wa Ḑāḩiyat al Barīd	GZ	3185	3523	25
Ramallah	WE	3190	3520	25
Ḩalḩūl	WE	3158	3510	21
Dūrā	WE	3151	3503	21
Banī Na‘īm	WE	3152	3516	20
Jericho	WE	3187	3545	20
As Samū‘	WE	3140	3507	19
Qabāţīyah	WE	3241	3528	19
Idhnā	WE	3156	3497	19
Sa‘īr	WE	3158	3514	18
Al ‘Ayzarīyah	WE	3177	3527	17
Balāţah	WE	3221	3529	17
Bayt Jālā	WE	3172	3519	16
Al Yāmūn	WE	3249	3523	16
Ţūbās	WE	3232	3537	16
=PT Atlantic/Azores
Ponta Delgada		3774	-2567	20
=PT Atlantic/Madeira
Funchal		3267	-1693	101
Câmara de Lobos		3265	-1698	32
São Martinho		3264	-1694	26
Caniço		3265	-1684	23
=PT Europe/Lisbon
Lisbon		3872	-913	518	Felicitas Julia|Liospoin|Lisabon|Lisabona|Lisboa|Lisbona|Lisbonne|Lisbono|Lisbonum|Lisimba|Lissabon|Lisszabon|Lizboa|Lizbon|Lizbona|Olisipo|Olissipo
Porto		4115	-861	250
Amadora		3875	-923	179
Braga		4155	-842	121
Setúbal		3852	-889	117
Coimbra		4021	-842	107
Queluz		3876	-925	103
Cacém		3877	-930	94
Vila Nova de Gaia		4112	-861	71
Algueirão		3880	-934	66
Loures		3883	-917	66
Felgueiras		4137	-819	58
Évora		3857	-790	56
Rio de Mouro		3877	-933	55
Odivelas		3879	-918	55
Aveiro		4064	-865	54
Amora		3863	-912	53
Corroios		3864	-915	53
Barreiro		3866	-907	51
Monsanto		3946	-871	50
Rio Tinto		4118	-856	50
São Domingos de Rana		3870	-934	47
Figueira da Foz		4015	-886	47
Leiria		3974	-881	45
Ponte de Lima		4177	-858	45
Faro		3702	-793	41
Sesimbra		3844	-910	41
Guimarães		4144	-830	41
Ermesinde		4122	-855	39
Santo António dos Olivais		4022	-841	39
Portimão		3714	-854	38
Benfica		3875	-920	37
Cascais		3870	-942	36
Maia		4124	-862	36
Viana do Castelo		4169	-883	36
Oeiras		3869	-931	35
Beja		3802	-786	35
Esposende		4154	-878	35
Bragança		4181	-676	34
Almada		3868	-916	34
Olivais		3877	-911	34
Castelo Branco		3982	-749	33
Alcabideche		3873	-941	33
Espinho		4101	-864	33
Guarda		4054	-727	32
Alvalade		3875	-914	32
Arrentela		3863	-910	30
Montijo		3871	-897	30
Charneca de Caparica		3862	-919	30
Santarém		3923	-868	29
Olhão		3703	-784	29
Póvoa de Varzim		4138	-876	29
Senhora da Hora		4119	-865	29
Marinha Grande		3975	-893	29
Póvoa de Santa Iria		3886	-906	29
Sequeira		4055	-723	29
Massamá		3875	-928	28
Matosinhos		4118	-869	28
Gondomar		4114	-853	28
Águas Santas		4121	-858	28
Vila do Conde		4135	-875	28
Caldas da Rainha		3940	-914	27
Canidelo		4112	-865	26
Viseu		4066	-791	26
Sintra		3880	-938	26
Paço de Arcos		3870	-929	26
São Mamede de Infesta		4119	-861	26
Quinta Do Conde		3857	-904	26
Torres Vedras		3909	-926	24
Oliveira do Douro		4112	-858	24
Fânzeres		4117	-853	24
Estoril		3871	-940	24
Carnaxide		3873	-925	24
Pinhal Novo		3863	-891	24
Monte Estoril		3871	-941	23
Pontinha		3877	-920	23
Loulé		3714	-802	23
Arcos de Valdevez		4185	-842	23
Moscavide e Portela		3878	-910	22
São João da Madeira		4090	-849	22
Lavradio		3867	-905	22
Bougado		4134	-855	22
Valongo		4119	-850	21
Caparica		3866	-920	21
Belas		3878	-926	21
Laranjeira		3866	-915	21
Linda-a-Velha		3871	-924	21
Trofa		4134	-856	21
Baião		4116	-803	21
Laranjeiro		3707	-781	20
Carcavelos		3869	-932	20
Camarate		3880	-913	20
Entroncamento		3947	-847	20
Paredes		4120	-833	20
Piedade		3867	-916	19
Custoias		4111	-732	19
Algés		3870	-923	19
Tomar		3960	-841	19
Barcelos		4153	-862	19
Pedroso		4141	-875	19
Vilar de Andorinho		4111	-859	19
São João da Talha		3882	-910	19
Azeitão		3852	-901	19
Lagos		3710	-867	19
Quarteira		3707	-810	19
Santa Iria da Azóia		3884	-910	19
Ovar		4086	-863	18
Vila Franca de Xira		3896	-899	18
Leça da Palmeira		4119	-870	18
Moita		3865	-899	18
Sacavém		3879	-911	18
Covilhã		4028	-751	18
Ramada		3880	-919	18
Chaves		4174	-747	18
Pombal		3992	-863	17
Ílhavo		4060	-867	17
Parede		3869	-935	17
Condeixa-a-Nova		4011	-850	17
Alfragide		3873	-922	17
São Pedro da Cova		4114	-850	17
Vila Real		4130	-774	17
Palmela		3857	-890	17
Fafe		4145	-817	17
Cabeceiras de Basto		4151	-799	17
Feira		4093	-854	16
Leça do Bailio		4121	-863	16
Vialonga		3887	-908	16
Albufeira		3709	-825	16
Baguim do Monte		4119	-854	16
Alcobaça		3955	-898	16
Peniche		3936	-938	16
Portalegre		3929	-743	16
Alfena		4124	-852	15
Tavira		3713	-765	15
Torres Novas		3948	-854	15
=PT Europe/Madrid
Monção		4208	-848	20
=PW Pacific/Palau
Ngerulmud		750	13462	0
=PY America/Asuncion
Asunción		-2529	-5765	1482	Asounsion|Asounsyon|Asounthion|Assumptio|Assuncao|Assuncion|Asunciono|Asunsaun|Asunsion|Asunsjon|Asunsjona|Asunsjonas|Asunson|Asunsyon|Asunsyun|Paraguay
Ciudad del Este		-2551	-5461	321
San Lorenzo		-2534	-5751	228
Capiatá		-2536	-5745	199
Lambaré		-2535	-5761	126
Fernando de la Mora		-2534	-5752	120
Limpio		-2517	-5749	96
Nemby		-2539	-5754	95
Pedro Juan Caballero		-2255	-5573	75
Encarnación		-2733	-5587	75
Mariano Roque Alonso		-2521	-5753	72
Itauguá		-2539	-5735	65
Villa Elisa		-2537	-5759	64
Villa Hayes		-2509	-5752	57
San Antonio		-2542	-5755	56
Caaguazú		-2547	-5602	55
Presidente Franco		-2556	-5461	54
Coronel Oviedo		-2544	-5644	51
Concepción		-2340	-5743	48
Villarrica		-2575	-5644	41
Pilar		-2686	-5831	29
Caazapá		-2620	-5637	24
Caacupé		-2539	-5714	22
Itá		-2550	-5737	18
San Juan Bautista		-2667	-5715	17
=QA Asia/Qatar
Doha		2529	5153	345	Daeuha|Dauha|Dawha|Dewhe|Doh|Doho|Dokha|Dokhae|Dokho|Dooxa|Duoha|Ntocha
Ar Rayyān		2529	5142	272
Umm Şalāl Muḩammad		2542	5141	29
Al Wakrah		2517	5160	26
Al Khawr		2568	5151	19
=RE Indian/Reunion
Saint-Denis	RE	-2088	5545	137
Saint-Paul	RE	-2101	5527	99
Saint-Pierre	RE	-2134	5548	77
Le Tampon	RE	-2128	5552	70
Saint-André	RE	-2096	5565	49
Saint-Louis	RE	-2129	5541	48
Le Port	RE	-2094	5529	41
Saint-Benoît	RE	-2104	5572	35
Saint-Joseph	RE	-2138	5562	34
Sainte-Marie	RE	-2090	5555	32
Piton Saint-Leu	RE	-2122	5532	29
Saint-Leu	RE	-2117	5529	28
La Possession	RE	-2093	5533	27
Sainte-Suzanne	RE	-2091	5561	21
=RO Europe/Bucharest
Bucharest		4443	2611	1877	Boekarest|Boukouresti|Bucarest|Bucaresta|Bucareste|Bucuresti|Buekres|Bukarest|Bukarestas|Bukareste|Bukaresto|Bukareszt|Bukharest|Bukureshh|Bukuresht|Bukureshta|Bukureshti|Bukurest|Buxarest|Bükreş
Iaşi		4717	2760	318
Cluj-Napoca		4677	2360	317
Timişoara		4575	2123	315
Craiova		4432	2380	304
Constanţa		4418	2863	303
Galaţi		4544	2805	294
Braşov		4565	2561	276
Ploieşti		4495	2602	229
Brăila		4527	2797	214
Oradea		4705	2192	207
Bacău		4657	2691	171
Arad		4618	2132	169
Piteşti		4485	2487	168
Sibiu		4580	2415	152
Târgu-Mureş		4654	2456	147
Baia Mare		4766	2357	137
Buzău		4515	2683	131
Botoşani		4775	2667	115
Satu Mare		4780	2286	112
Râmnicu Vâlcea		4510	2437	108
Suceava		4763	2625	106
Piatra Neamţ		4692	2633	103
Drobeta-Turnu Severin		4463	2265	102
Târgu Jiu		4505	2328	97
Tulcea		4518	2881	92
Târgovişte		4493	2546	88
Bistriţa		4713	2450	81
Reşiţa		4530	2189	81
Slatina		4443	2437	79
Focșani		4570	2718	77
Vaslui		4663	2773	69
Hunedoara		4575	2290	69
Giurgiu		4389	2596	69
Roman		4692	2693	68
Bârlad		4623	2767	68
Deva		4588	2290	68
Alba Iulia		4607	2358	66
Zalău		4720	2305	63
Sfântu Gheorghe		4587	2578	61
Turda		4657	2378	55
Mediaş		4617	2435	53
Slobozia		4456	2736	53
Alexandria		4398	2533	49
Paşcani		4725	2672	45
Petroşani		4542	2337	44
Medgidia		4425	2828	43
Lugoj		4569	2190	43
Câmpina		4513	2573	42
Miercurea-Ciuc		4635	2580	41
Tecuci		4585	2743	41
Sighetu Marmaţiei		4793	2389	41
Mangalia		4380	2858	40
Râmnicu Sărat		4538	2705	39
Dej		4715	2387	38
Odorheiu Secuiesc		4630	2530	37
Sighișoara		4622	2479	35
Caracal		4412	2435	34
Năvodari		4432	2860	33
Feteşti		4438	2783	33
Curtea de Argeş		4513	2467	32
Dorohoi		4795	2640	31
Făgăraș		4585	2497	31
Lupeni		4536	2324	30
Voluntari		4449	2617	30
Săcele		4562	2571	30
Fălticeni		4745	2630	30
Huşi		4667	2806	29
Mioveni		4496	2494	29
Vulcan		4538	2327	29
Turnu Măgurele		4375	2487	29
Târnăveni		4633	2430	29
Aiud		4631	2372	28
Caransebeş		4542	2222	28
Roșiorii de Vede		4412	2498	27
Sebeş		4596	2357	27
Borşa		4766	2466	27
Câmpia Turzii		4655	2388	26
Olteniţa		4408	2663	26
Petrila		4545	2342	25
Zărnești		4556	2532	25
Cugir		4584	2337	25
Codlea		4570	2545	24
Moineşti		4648	2649	24
Rădăuți		4785	2592	24
Gherla		4703	2392	24
Comăneşti		4642	2644	24
Motru		4480	2297	22
Carei		4768	2247	21
Orăştie		4583	2320	21
Buftea		4456	2595	21
Drăgăşani		4465	2427	21
Balş		4435	2410	21
Moreni		4498	2564	21
Târgu Neamţ		4720	2637	20
Blaj		4618	2392	20
Târgu Secuiesc		4600	2613	20
Corabia		4378	2450	20
Băicoi		4503	2585	20
Gheorgheni		4672	2560	20
Câmpulung Moldovenesc		4753	2557	20
Băileşti		4402	2335	20
Filiaşi		4455	2352	19
Calafat		4399	2293	19
Cernavodă		4434	2803	19
Buhuşi		4672	2670	18
Breaza		4518	2567	18
Salonta		4680	2165	18
Adjud		4610	2717	17
Luduş		4648	2410	17
Vişeu de Sus		4772	2443	17
Urziceni		4472	2663	17
Baia Sprie		4766	2369	17
Bocşa		4537	2171	16
Pantelimon		4445	2620	16
Vatra Dornei		4735	2537	16
Brad		4613	2278	16
Gura Humorului		4755	2590	16
Şimleu Silvaniei		4723	2280	16
Mizil		4502	2645	16
Ocna Mureş		4638	2385	15
Popeşti-Leordeni		4438	2617	15
Râşnov		4558	2545	15
Zimnicea		4366	2536	15
Cisnădie		4572	2415	15
Găeşti		4472	2532	15
=RS Europe/Belgrade
Belgrade	SE	4480	2047	1274	Belehrad|Belgrad|Belgrada|Belgradas|Belgrado|Belgradu|Belgrau|Belgrað|Beligradi|Belogradum|Belohrod|Beograd|Beogradi|Beogrado|Běłohród|Nandorfehervar|Singidunum
Niš	SE	4332	2190	250
Novi Sad	VO	4525	1984	215
Zemun	SE	4485	2040	156
Kragujevac	SE	4402	2092	147
Čačak	SE	4389	2035	117
Subotica	VO	4610	1967	100
Leskovac	SE	4300	2195	95
Novi Pazar	SE	4314	2051	86
Kraljevo	SE	4373	2069	83
Zrenjanin	VO	4538	2038	80
Pančevo	VO	4487	2064	77
Kruševac	SE	4358	2133	75
Užice	SE	4386	1985	64
Smederevo	SE	4466	2093	62
Valjevo	SE	4428	1990	61
Vranje	SE	4255	2190	56
Šabac	SE	4475	1969	55
Zaječar	SE	4390	2226	50
Trstenik	SE	4362	2100	49
Sombor	VO	4577	1911	48
Kikinda	VO	4583	2047	42
Požarevac	SE	4462	2119	42
Pirot	SE	4315	2259	41
Bor	SE	4407	2210	39
Sremska Mitrovica	VO	4498	1961	39
Vršac	VO	4512	2130	36
Jagodina	SE	4398	2126	36
Ruma	VO	4501	1982	32
Bačka Palanka	VO	4525	1940	29
Prokuplje	SE	4323	2159	28
Smederevska Palanka	SE	4437	2096	27
Inđija	VO	4505	2008	26
Vrbas	VO	4557	1964	26
Bečej	VO	4562	2003	26
Knjazevac	SE	4357	2226	25
Aranđelovac	SE	4431	2056	24
Gornji Milanovac	SE	4403	2046	24
Lazarevac	SE	4439	2026	24
Sremčica	SE	4468	2039	23
Ćuprija	SE	4393	2137	21
Senta	VO	4593	2008	20
Apatin	VO	4567	1898	18
Negotin	SE	4423	2253	18
Obrenovac	SE	4465	2020	17
Stara Pazova	VO	4499	2016	16
Bačka Topola	VO	4582	1963	16
Nova Pazova	VO	4494	2022	15
=RU Asia/Barnaul
Barnaul		5336	8376	600	Barnaoel|Barnaoul|Barnauel|Barnaula|Barnaulas|Barnaulia|Barnauyl|Barnauł|Mparnaoul
Biysk		5254	8521	215
Rubtsovsk		5151	8121	161
Novoaltaysk		5339	8394	61
Gorno-Altaysk		5196	8592	55
Zarinsk		5371	8495	52
Kamen’-na-Obi		5379	8134	45
Slavgorod		5300	7864	34
Aleysk		5249	8278	28
Yarovoye		5293	7858	21
Yuzhnyy		5325	8369	20
Tal’menka		5382	8357	19
Gornyak		5099	8147	16
Mayma		5202	8591	15
Kulunda		5257	7894	15
Novosilikatnyy		5331	8362	15
=RU Asia/Chita
Chita		5203	11350	309
Krasnokamensk		5010	11804	54
Borzya		5038	11652	30
Petrovsk-Zabaykal’skiy		5128	10884	20
Aginskoye		5110	11453	17
Nerchinsk		5198	11658	15
=RU Asia/Irkutsk
Irkutsk		5230	10430	587	Ircutia|Irkoetsk|Irkotsk|Irkoutsk|Irkuck|Irkutk|Irkutsc|Irkutska|Irkutskaj|Irkutskas|Irkutszk|Өrket
Ulan-Ude		5183	10761	360
Bratsk		5613	10161	257
Angarsk		5254	10389	243
Ust’-Ilimsk		5800	10266	100
Usol’ye-Sibirskoye		5275	10365	86
Cheremkhovo		5316	10307	57
Tulun		5456	10058	51
Ust’-Kut		5679	10577	48
Shelekhov		5221	10409	47
Sayansk		5411	10216	44
Nizhneudinsk		5491	9903	39
Tayshet		5593	9800	38
Zima		5392	10204	33
Zheleznogorsk-Ilimskiy		5658	10412	28
Severobaykal’sk		5564	10932	26
Gusinoozyorsk		5128	10650	24
Vikhorevka		5612	10118	23
Slyudyanka		5166	10371	19
Kyakhta		5036	10645	18
Markova		5221	10422	18
Chunskiy		5608	9963	16
Bodaybo		5785	11419	16
Baykal’sk		5152	10414	16
=RU Asia/Kamchatka
Petropavlovsk-Kamchatsky		5304	15865	187
Yelizovo		5319	15838	41
Vilyuchinsk		5293	15840	25
=RU Asia/Krasnoyarsk
Krasnoyarsk		5602	9287	927	Krasnoiarsk|Krasnojarsk
Abakan		5372	9143	167
Norilsk		6935	8820	141
Achinsk		5627	9050	118
Kyzyl		5171	9445	108
Kansk		5620	9572	102
Zheleznogorsk		5625	9353	94
Minusinsk		5371	9169	73
Chernogorsk		5382	9128	72
Zelenogorsk		5611	9460	71
Lesosibirsk		5824	9248	66
Talnakh		6949	8840	59
Nazarovo		5601	9040	55
Sayanogorsk		5309	9140	50
Sharypovo		5554	8920	43
Sosnovoborsk		5612	9334	32
Divnogorsk		5596	9237	30
Kayyerkan		6938	8774	27
Bogotol		5621	8953	24
Dudinka		6941	8618	24
Berëzovka		5603	9311	21
Yeniseysk		5845	9218	20
Borodino		5591	9491	20
Shushenskoye		5333	9194	19
Abaza		5266	9009	18
Ilanskiy		5623	9607	17
Kodinsk		5861	9917	16
Uzhur		5531	8983	16
=RU Asia/Magadan
Magadan		5956	15080	95
=RU Asia/Novokuznetsk
Novokuznetsk		5376	8711	540	Cusnezia|Kuvnetsk|Kuznetsk|Navakuzneck|Novokoeznetsk|Novokouznetsk|Novokusnetsk|Novokuzneck|Novokuznecka|Novokuzneckas|Novokuznetk|Novokuznjeck|Novokuznyeck|Nowokoeznetsk|Nowokusnezk|Nowokuznieck|Stalinsk
Kemerovo		5533	8608	477	Kemer|Kemerava|Kemerova|Kemerovas|Kemerowo|Shcheglovsk
Prokop’yevsk		5391	8672	219
Leninsk-Kuznetsky		5466	8617	109
Kiselëvsk		5399	8666	104
Mezhdurechensk		5369	8806	101
Anzhero-Sudzhensk		5608	8603	83
Belovo		5442	8630	76
Berëzovskiy		5560	8620	55
Osinniki		5362	8736	49
Myski		5371	8780	44
Mariinsk		5621	8775	43
Topki		5528	8562	31
Polysayevo		5460	8625	28
Kaltan		5353	8725	26
Gur’yevsk		5428	8593	25
Tayga		5606	8562	24
Tashtagol		5277	8789	23
Kedrovka		5552	8610	18
Promyshlennaya		5492	8564	17
Yashkino		5587	8543	15
=RU Asia/Novosibirsk
Novosibirsk		5504	8293	1419	Cen Ceper|Nobosimpirsk|Novasibirsk|Novonikolaevsk|Novonikolayevsk|Novosibir|Novosibirscum|Novosibirska|Novosibirskaj|Novosibirskas|Novosibirsko|Novosimpirsk|Novossibirsk|Novoszibirszk|Nowosibirsk|Nowosibirski|Nowosybirsk
Berdsk		5476	8310	90
Iskitim		5464	8330	62
Kuybyshev		5545	7832	48
Barabinsk		5536	7836	32
Karasuk		5374	7804	29
Tatarsk		5522	7598	25
Ob’		5499	8272	24
Toguchin		5524	8439	22
Linëvo		5446	8338	22
Cherepanovo		5422	8338	20
Bolotnoye		5567	8440	18
Krasnoobsk		5492	8299	17
Kochenëvo		5502	8220	16
Kupino		5437	7730	16
Suzun		5378	8231	15
=RU Asia/Omsk
Omsk		5499	7337	1129	Omby|Omium|Omsc|Omska|Omskas|Omszk|Omva
Tara		5689	7437	27
Kalachinsk		5505	7458	24
=RU Asia/Sakhalin
Yuzhno-Sakhalinsk		4695	14274	176
Korsakov		4663	14278	35
Kholmsk		4705	14205	33
Okha		5359	14295	27
Nevel’sk		4668	14186	17
Poronaysk		4922	14310	17
=RU Asia/Tomsk
Tomsk		5650	8497	486	Tomck|Tomium|Tomska|Tomskaj|Tomskas|Tomszk
Seversk		5660	8489	110
Strezhevoy		6073	7759	45
Kolpashevo		5831	8291	28
Asino		5700	8614	27
=RU Asia/Vladivostok
Vladivostok		4311	13187	587	Bladibostok|Uladzivastok|Vladivostoka|Vladivostokas|Vladivostokium|Vlagyivosztok|Wladiwostok|Wladywostok|Władywostok
Khabarovsk		4848	13508	579	Chabarofsk|Chabarovsk|Chabarovskas|Chabarowsk|Champarofsk|Habarovsk|Habarovska|Habarovszk|Jabarovsk|Khabarausk|Khabarovka|Khabarovskaj|Khbarovsk|Xabarovsk
Komsomolsk-on-Amur		5055	13701	276
Ussuriysk		4380	13195	157
Nakhodka		4281	13287	147
Artëm		4336	13219	102
Birobidzhan		4879	13292	76
Arsen’yev		4415	13328	59
Amursk		5024	13688	47
Spassk-Dal’niy		4460	13283	45
Partizansk		4312	13312	42
Lesozavodsk		4548	13343	42
Dalnegorsk		4456	13562	38
Bol’shoy Kamen’		4311	13235	38
Sovetskaya Gavan’		4897	14029	30
Dalnerechensk		4593	13374	28
Nikolayevsk-on-Amure		5315	14072	27
Fokino		4297	13241	26
Luchegorsk		4648	13420	22
Vrangel’		4273	13308	20
Bikin		4681	13425	20
Vanino		4910	14025	19
Trudovoye		4330	13207	18
Kavalerovo		4427	13505	17
Vyazemskiy		4754	13476	15
=RU Asia/Yakutsk
Yakutsk		6203	12973	236
Blagoveshchensk		5028	12754	221
Belogorsk		5092	12848	68
Neryungri		5667	12464	66
Svobodnyy		5138	12814	61
Mirny		6254	11396	40
Tynda		5516	12472	37
Zeya		5374	12726	27
Aldan		5861	12540	24
Raychikhinsk		4979	12941	24
Lensk		6073	11493	24
Shimanovsk		5201	12768	21
Aykhal		6593	11148	15
Udachny		6643	11240	15
=RU Asia/Yekaterinburg
Yekaterinburg		5685	6061	1350	Catharinoburgum|Ekaterimburgo|Ekaterinbourg|Ekaterinburg|Ekaterinburgo|Jekaterinburg|Jekaterinburga|Jekaterinburgas|Jekaterinenburg|Jekaterynburg|Jekatyerinburg|Sverdlovsk|Sverolovsk
Chelyabinsk		5515	6143	1063	Celabinsk|Celabinska|Celaebinsk|Celeabinsk|Celiabinsc|Celiabinsca|Celiabinskas|Celjabinsk|Celyabinsk|Chaljabinsk|Chelepi|Cheliabinsk|Cheljaba|Cheljabe|Cheljabi|Cheljabinsk|Cseljabinszk|Czelabinsk|Tcheliabinsk|Tchelyabinsk|Tjeljabinsk|Tscheljabinsk|Tseliampinsk|Tseljabinsk|Tsjeljabinsk|Tsyelyabinsk|Txeliabinsk
Ufa		5474	5597	1033	Ephu|Oefa|Oufa|Ouffa|Owfa|Uffa|Upo
Perm		5801	5625	982	Molotov|Perem|Perma|Perme|Permia|Permjo|Perym
Orenburg		5177	5510	550	Arehnburg|Arenpur|Chkalov|Oremburgo|Orenbourg|Orenburga|Orenburgas|Orenburgo|Orenburgum|Orenburq|Orynbor|Tschkalow
Tyumen		5715	6553	519	Temen|Tioumen|Tiumen|Tiumene|Tjoemen|Tjumen|Tjumena|Tjumenj|Tjumeno|Tuemen|Tumen|Tumenum|Tyoumen|Tyumeny
Magnitogorsk		5342	5905	413	Magnetogorsk|Magnitagorsk|Magnitogorska|Magnitogorskas|Manknitonkorsk
Nizhny Tagil		5792	5997	381
Kurgan		5545	6533	343
Surgut		6125	7342	300
Sterlitamak		5362	5595	267
Orsk		5120	5857	247
Nizhnevartovsk		6093	7655	245
Zlatoust		5517	5965	191
Kamensk-Ural’skiy		5642	6193	183
Berezniki		5941	5682	168
Miass		5505	6011	168
Salavat		5338	5591	160
Pervoural’sk		5691	5994	134
Neftekamsk		5609	5427	127
Tobol’sk		5820	6825	114
Nefteyugansk		6110	7260	113
Noyabrsk		6319	7544	110
Oktyabr’skiy		5448	5347	108
Novotroitsk		5120	5833	106
Solikamsk		5963	5677	101
Serov		5960	6058	98
Novyy Urengoy		6608	7663	94
Novoural’sk		5724	6008	94
Buzuluk		5278	5226	88
Chaykovskiy		5677	5411	87
Troitsk		5410	6158	82
Ozersk		5576	6070	81
Shadrinsk		5609	6363	79
Asbest		5701	6146	75
Kopeysk		5512	6163	71
Beloretsk		5396	5840	70
Ishimbay		5345	5604	70
Tuymazy		5461	5371	69
Lys’va		5811	5781	69
Khanty-Mansiysk		6100	6900	68
Ishim		5611	6949	68
Kungur		5744	5696	66
Polevskoy		5644	6019	66
Meleuz		5296	5593	65
Kumertau		5277	5578	65
Krasnotur’insk		5977	6021	63
Belebey		5412	5412	63
Revda		5680	5993	62
Sibay		5272	5867	62
Verkhnyaya Pyshma		5697	6058	59
Kogalym		6227	7448	58
Lesnoy		5762	6308	55
Buguruslan		5366	5244	54
Krasnokamsk		5808	5576	53
Nyagan		6214	6539	52
Chusovoy		5830	5781	50
Snezhinsk		5609	6073	50
Satka		5504	5904	49
Verkhnyaya Salda		5805	6056	49
Megion		6103	7611	49
Raduzhny		6210	7747	48
Beryozovsky		5691	6080	47
Chebarkul’		5497	6036	47
Nadym		6553	7252	46
Alapayevsk		5785	6170	44
Kachkanar		5870	5948	44
Krasnoufimsk		5661	5777	43
Irbit		5767	6307	42
Kyshtym		5571	6055	42
Gay		5147	5846	42
Pyt-Yakh		6075	7286	42
Birsk		5542	5554	41
Korkino		5489	6140	40
Langepas		6125	7521	40
Uray		6013	6479	40
Tavda		5804	6527	39
Yuzhnoural’sk		5444	6125	39
Muravlenko		6379	7452	39
Lyantor		6162	7216	38
Salekhard		6653	6660	38
Uchaly		5436	5944	38
Rezh		5737	6140	37
Sukhoy Log		5691	6203	36
Chernushka		5651	5608	36
Yalutorovsk		5665	6630	36
Trëkhgornyy		5482	5846	35
Blagoveshchensk		5504	5598	34
Kushva		5829	5976	34
Artëmovskiy		5736	6187	34
Severoural’sk		6015	5995	34
Dobryanka		5846	5641	33
Verkhniy Ufaley		5606	6024	33
Asha		5500	5727	33
Bogdanovich		5678	6205	32
Kudymkar		5901	5466	32
Dyurtyuli		5549	5487	31
Yugorsk		6131	6333	31
Sorochinsk		5243	5316	31
Mednogorsk		5141	5760	31
Karpinsk		5977	6000	30
Yemanzhelinsk		5475	6132	30
Kuvandyk		5148	5736	29
Kartaly		5305	6065	29
Poykovskiy		6123	7333	28
Kamyshlov		5684	6271	28
Yanaul		5628	5493	28
Zarechnyy		5681	6133	28
Sol’-Iletsk		5116	5499	27
Krasnoural’sk		5836	6004	27
Labytnangi		6666	6642	27
Gubakha		5884	5755	27
Nev’yansk		5750	6021	26
Zavodoukovsk		5650	6655	26
Ust’-Katav		5494	5818	25
Davlekanovo		5422	5503	24
Lesnoy		5864	5980	24
Sovetskiy		6136	6358	24
Fedorovskiy		6161	7371	23
Osa		5728	5546	23
Kirovgrad		5743	6006	23
Nizhnyaya Tura		5863	5981	23
Vereshchagino		5808	5466	22
Chishmy		5458	5538	22
Sysert’		5650	6082	22
Kizel		5905	5765	22
Bakal		5494	5881	22
Abdulino		5370	5367	21
Priyutovo		5390	5393	21
Nytva		5794	5534	21
Gubkinskiy		6443	7650	20
Sredneuralsk		5699	6047	20
Beloyarskiy		6371	6667	20
Rayevskiy		5407	5495	20
Kusa		5534	5944	20
Ivdel’		6069	6042	19
Katav-Ivanovsk		5475	5820	19
Agidel’		5591	5394	19
Talitsa		5701	6373	19
Tarko-Sale		6492	7777	19
Turinsk		5805	6370	19
Shumikha		5523	6330	18
Krasnovishersk		6041	5708	18
Izluchinsk		6098	7692	18
Kurtamysh		5491	6443	18
Kasli		5589	6076	18
Reftinskiy		5709	6168	18
Baymak		5259	5832	17
Nizhnyaya Salda		5808	6072	17
Saraktash		5179	5636	17
Yasnyy		5103	5987	17
Pokachi		6172	7537	17
Plast		5437	6081	17
Mezgor'e		5405	5782	16
Sim		5499	5770	16
Karabash		5548	6022	16
Kataysk		5629	6258	16
Aleksandrovsk		5916	5757	15
Borovskiy		5704	6572	15
Ochër		5789	5472	15
Degtyarsk		5670	6009	15
Aramil		5670	6084	15
Nizhnesortymskiy		6244	7176	15
=RU Europe/Astrakhan
Astrakhan		4635	4804	503	Actarkhan|Ashhtehrkhuan|Ashttarkhan|Astarkhaan|Astiraxan|Astraca|Astracan|Astrachan|Astrachane|Astrachanum|Astrahan|Astrahana|Astrahano|Astrakan|Astraxan|Astraxon|Asztrahan|Həstərxan|Əsterkhan
Akhtubinsk		4828	4617	45
Znamensk		4858	4573	32
Kharabali		4742	4726	18
Kamyzyak		4611	4807	16
=RU Europe/Kaliningrad
Kaliningrad		5471	2051	435	Caliningrado|Calininopolis|Kaliningrada|Kaliningradas|Kaliningrado|Kaliningradum|Kaliningrau|Kalininqrad|Kalinjingrad|Kalinyingrad|Karaliaucios|Karaliaucius|Kenisberg|Koenigsbarg|Koenigsberg|Korigsberg|Krolewiec|Königsbarg|Königsberg
Chernyakhovsk		5463	2182	45
Sovetsk		5508	2188	43
Baltiysk		5465	1991	35
Gusev		5459	2220	29
Svetlyy		5468	2013	22
Zelenogradsk		5496	2048	16
=RU Europe/Kirov
Kirov		5860	4966	457	Khlynov|Kirau|Kirof|Kirova|Kirovas|Kirow|Viatka|Vyatka|Wjatka
Kirovo-Chepetsk		5855	5004	90
Vyatskiye Polyany		5623	5107	40
Slobodskoy		5873	5018	32
Kotel’nich		5831	4835	28
Omutninsk		5867	5219	25
Yaransk		5730	4789	20
Sovetsk		5758	4896	18
=RU Europe/Moscow
Moscow		5575	3762	10381	Maeskuy|Maskav|Maskava|Maskva|Matxcova|Mosca|Moscfa|Moscha|Mosco|Moscou|Moscova|Moscovo|Moscoƿ|Moscu|Moscua|Moskva|Moska|Moskau|Mosko|Moskokh|Moskou|Moskov|Moskova|Moskovu|Moskow|Moskowa|Mosku|Moskuas|Moskvo|Moskwa|Moszkva|Muskav|Musko
Saint Petersburg		5994	3031	5028	Agia Petroupole|Betuyrbukh|Leningrad|Leningrado|Peterburg|Peterburgo|Peterburi|Petersburg|Petrapilis|Petrograd|Petrogrado|Petrohrad|Petropolis|Petursborg|Pietari|Piiteri|Piter|Saint Petersbourg|San Petersburgo|San Pietroburgo|San Pietruburgu|Sankt Peitersbuerg|Sankt Peterburg|Sankt Peterburgas|Sankt Petersborg|Sankt Petersburg|Sankt Peterzburg|Sankti Petursborg|Sanktpeterburga|Sant Petersburg|Sant Petersburgo|Santa Peterburg|Sao Petersburgo|Sint Petersbork|Szentpetervar
Nizhniy Novgorod		5633	4400	1284	Gorkey|Gorki|Gorkii|Gorkij|Gorky|Nijni Novgorod|Nijnii Novgorod|Nischni Nowgorod|Nishnii Nowgorod|Nishnij Nowgorod|Nizhni Novgorod|Nizhnii Novgorod|Nizhnij Novgorod|Nizhny Novgorod|Nizjnij Novgorod|Nizni Novgorod|Niznij Nowgorod
Kazan		5579	4912	1105	Casanum|Caza|Kaasan|Kasa|Kasan|Kazana|Kazane|Kazani|Kazanj|Kazano|Khuazan|Khusan|Kuazan|Kuzon|Qazan|Qozon|Ҡazan
Rostov-na-Donu		4723	3972	1074	Dondaguy Rostov|Dondagy Rostov|Dondokhi Rostov|Doni Rostov|Donyn Rostov|Rostov|Rostov Don|Rostov Donal|Rostow|Tyndagy Rostov
Voronezh		5167	3918	849	Voronej|Voronez|Voroneza|Voronezas|Voronezj|Woronesch|Woronesh|Woronez
Krasnodar		4504	3898	650	Ekaterinodar|Krasnodara|Novorosyisk|Yekaterinodar
Yaroslavl		5763	3987	607	Giaroslavl|Iaroslavia|Iaroslavl|Jaroslavelj|Jaroslavl|Jaroslavla|Jaroslavlis|Jaroslavlj|Jaroslavul|Jaroslaw|Jaroslawl|Jaroszlavl|Jarosław
Ryazan’		5463	3969	520	Resania|Riazan|Rjasan|Rjazan|Ryazan
Lipetsk		5260	3957	516	Lipeck|Lipecka|Lipeckas|Lipetk|Lipezk|Lipieck|Lipjeck
Penza		5320	4500	513	Pensa|Penz|Penzae|Penze
Naberezhnyye Chelny		5573	5241	510	Brezhnev|Jar Chally|Naberejnije Celni|Naberejnye Chelny|Nabereschnyje Tschelny|Naberezhnye Chelny|Naberezjnye Tsjelny|Nabereznije Celni|Nabereznoje Tselno|Nabereznye Celny|Nabereznyje Celny|Nabereznyje Tselny
Makhachkala		4298	4750	498	Anzhi|Machackala|Machaczkala|Machaczkała|Machatjkala|Machatschkala|Machatsjkala|Mahackala|Mahackalao|Mahacqala|Mahatskala|Mahhatskala|MakhIachkhuala|Makhatchkala|Makhatsjkala|Makhatxkala|Petrovsk
Tula		5420	3762	469	Toela|Toula|Tul|Tulae|Tulo|Tuła
Cheboksary		5613	4725	447	Ceboksarad|Ceboksarai|Ceboksari|Ceboksary|Chabaksar|Cheboksar|Cheboksara|Cheboksari|Chehbaksary|Choupachkar|Csebokszari|Czeboksary|Shoupashkaru|Shubashkar|Shupashkar|Shyvashar|Supaskar|Tcheboksary|Tjeboksary|Tscheboksary|Tscheboxari|Tseboksaro|Tseboksary|Tsjeboksari|Tsjeboksary|Txeboksari|Txeboksary|Çeboksarı
Bryansk		5325	3437	427	Breansk|Briansk|Brjansk|Brjansko
Ivanovo		5700	4097	421	Ivanava|Ivanova|Ivanovas|Iwanowo
Kursk		5174	3619	409	Koersk|Koursk|Kurskas
Tver		5686	3590	400	Cver|Kalinin|Tueria|Tvera|Tvere|Tverj|Twer
Stavropol’		4504	4197	363
Arkhangel’sk		6454	4054	356
Belgorod		5061	3658	345
Kaluga		5453	3628	339
Sochi		4360	3973	328
Orël		5297	3608	324
Smolensk		5478	3204	321
Murmansk		6898	3309	319
Vladikavkaz		4304	4467	317
Cherepovets		5913	3790	316
Vologda		5922	3988	315
Vladimir		5614	4040	310
Saransk		5418	4517	303
Tambov		5273	4144	291
Yoshkar-Ola		5664	4789	279
Taganrog		4724	3890	279
Kostroma		5777	4093	278
Nal’chik		4350	4362	273
Petrozavodsk		6178	3435	265
Novorossiysk		4472	3777	242
Khimki		5590	3743	240
Nizhnekamsk		5564	5182	234
Dzerzhinsk		5624	4346	233
Syktyvkar		6166	5082	230
Staryy Oskol		5130	3784	227
Groznyy		4331	4569	226
Shakhty		4771	4021	221
Rybinsk		5804	3884	217
Zelenograd		5598	3718	216
Velikiy Novgorod		5852	3127	215
Pskov		5781	2835	202
Armavir		4499	4112	200
Severodvinsk		6456	3983	194
Podolsk		5542	3755	179
Volgodonsk		4751	4215	168
Novocherkassk		4742	4009	167
Nazran’		4323	4477	164
Mytishchi		5591	3773	161
Lyubertsy		5568	3789	155
Kovrov		5636	4132	154
Balashikha		5581	3796	150
Kolomna		5508	3878	148
Elektrostal’		5579	3845	144
Maykop		4461	4011	144
Pyatigorsk		4405	4306	143
Zheleznodorozhnyy		5574	3802	142
Al’met’yevsk		5490	5232	140
Korolev		5591	3783	140
Kolpino		5975	3059	139
Odintsovo		5568	3728	137
Nevinnomyssk		4463	4194	134
Kislovodsk		4391	4272	133
Novomoskovsk		5401	3828	131
Novocheboksarsk		5611	4748	128
Serpukhov		5492	3741	128
Murom		5558	4204	127
Khasavyurt		4325	4659	127
Orekhovo-Zuyevo		5581	3896	120
Cherkessk		4422	4206	116
Noginsk		5587	3844	116
Yelets		5262	3850	116
Novo-Peredelkino		5565	3734	116
Shchelkovo		5592	3797	113
Bataysk		4714	3975	110
Arzamas		5539	4384	109
Sergiyev Posad		5630	3813	109
Obninsk		5510	3661	107
Elista		4631	4426	107
Cherëmushki		5566	3756	107
Derbent		4207	4829	106
Velikiye Luki		5634	3055	103
Pushkino		5602	3787	103
Ukhta		6357	5368	102
Zelenodolsk		5584	4852	100
Novoshakhtinsk		4776	3993	99
Zheleznogorsk		5233	3537	98
Zhukovskiy		5560	3812	97
Ramenskoye		5557	3823	96
Vostochnoe Degunino		5588	3756	95
Michurinsk		5290	4049	93
Kineshma		5744	4213	93
Krasnogorsk		5582	3733	93
Pushkin		5971	3040	93
Bugul’ma		5454	5280	92
Kuznetsk		5312	4660	90
Gatchina		5958	3013	90
Sarov		5494	4332	88
Yeysk		4671	3827	88
Gubkin		5128	3755	87
Yegor’yevsk		5538	3903	85
Azov		4711	3942	82
Kaspiysk		4288	4764	82
Yessentuki		4404	4286	81
Klin		5633	3673	81
Vorkuta		6750	6405	80
Kropotkin		4544	4058	80
Vyborg		6071	2875	79
Reutov		5576	3786	78
Voskresensk		5532	3865	77
Mineralnye Vody		4421	4314	76
Kamensk-Shakhtinskiy		4832	4026	76
Chekhov		5515	3748	76
Peterhof		5988	2990	73
Georgiyevsk		4415	4347	73
Yelabuga		5576	5206	73
Naro-Fominsk		5539	3673	73
Sunzha		4332	4505	72
Adler		4343	3992	70
Borisoglebsk		5137	4208	69
Sosnovyy Bor		5990	2909	69
Dolgoprudnyy		5595	3750	68
Budënnovsk		4478	4417	68
Kstovo		5615	4420	67
Aleksin		5451	3707	67
Klintsy		5276	3224	66
Leninogorsk		5460	5246	66
Gukovo		4806	3994	66
Slavyansk-na-Kubani		4526	3813	65
Tikhoretsk		4585	4013	64
Rossosh’		5112	3851	64
Tuapse		4411	3908	64
Aleksandrov		5640	3871	64
Zarechnyy		5320	4519	64
Pavlovo		5597	4309	63
Novaya Balakhna		5649	4360	63
Gus’-Khrustal’nyy		5561	4065	63
Buynaksk		4282	4712	63
Rzhev		5626	3433	62
Chistopol’		5536	5064	62
Zarechnyy		5313	4658	62
Tikhvin		5965	3353	62
Rossosh’		5020	3957	62
Petrodvorets		5990	2980	62
Labinsk		4463	4074	62
Lobnya		5601	3748	62
Vyksa		5532	4217	62
Dmitrov		5634	3752	62
Apatity		6756	3340	61
Sal’sk		4647	4154	61
Stupino		5490	3807	61
Prokhladnyy		4376	4403	61
Shuya		5685	4139	61
Shchëkino		5401	3752	61
Bor		5636	4407	61
Dubna		5673	3717	61
Pavlovskiy Posad		5578	3865	60
Mikhaylovsk		4513	4203	59
Kotlas		6126	4665	59
Solnechnogorsk		5618	3698	59
Uzlovaya		5398	3817	58
Volzhsk		5587	4836	58
Krymsk		4493	3799	58
Roslavl’		5395	3286	57
Borovichi		5839	3392	57
Kirishi		5945	3202	56
Ezhva		6181	5073	56
Liski		5098	3952	56
Vyaz’ma		5521	3430	56
Klimovsk		5536	3753	55
Belorechensk		4477	3988	55
Timashëvsk		4562	3895	54
Severomorsk		6907	3342	54
Domodedovo		5544	3775	54
Vyshniy Volochëk		5759	3456	54
Anapa		4489	3732	54
Fryazevo		5573	3846	53
Livny		5243	3761	53
Yartsevo		5507	3270	53
Fryazino		5596	3805	52
Kimry		5687	3735	52
Vidnoye		5555	3771	52
Ivanteyevka		5597	3792	51
Donetsk		4834	3996	51
Gelendzhik		4456	3808	51
Lytkarino		5558	3791	51
Kingisepp		5937	2861	51
Kizlyar		4385	4671	51
Kanash		5551	4749	50
Monchegorsk		6794	3287	50
Ruzayevka		5406	4495	49
Torzhok		5704	3496	49
Vsevolozhsk		6002	3067	48
Kurganinsk		4488	4060	48
Mtsensk		5328	3657	48
Belaya Kalitva		4819	4077	48
Gryazi		5250	3994	47
Dzerzhinsky		5563	3786	47
Kurchatov		5166	3565	47
Staryy Malgobek		4354	4460	46
Pechora		6515	5722	46
Safonovo		5511	3323	46
Rasskazovo		5266	4188	46
Kol’chugino		5630	3938	46
Volkhov		5993	3234	46
Yefremov		5315	3810	45
Kanevskaya		4608	3896	45
Shebekino		5041	3691	45
Krasnyy Sulin		4789	4007	44
Ust’-Labinsk		4521	3969	44
Usinsk		6599	5753	44
Tutayev		5789	3954	44
Sertolovo		6014	3020	44
Malgobek		4351	4459	43
Morshansk		5344	4181	43
Kronstadt		6000	2977	43
Zavolzh’ye		5664	4339	43
Novodvinsk		6442	4081	43
Koryazhma		6131	4717	43
Novozybkov		5254	3193	43
Lomonosov		5991	2977	43
Konakovo		5670	3677	42
Sokol		5946	4012	42
Alatyr’		5484	4658	42
Izberbash		4257	4786	42
Zainsk		5532	5207	42
Korenovsk		4547	3945	42
Urus-Martan		4313	4554	41
Lyudinovo		5387	3445	41
Zelenokumsk		4441	4388	41
Dzerzhinskiy		5563	3786	41
Mozdok		4374	4465	41
Apsheronsk		4446	3973	40
Pereslavl’-Zalesskiy		5674	3886	40
Tosno		5954	3088	40
Luga		5874	2985	40
Kashira		5484	3817	40
Yagry		6459	3981	40
Alekseyevka		5063	3869	40
Svetlograd		4534	4285	40
Kirov		5407	3430	39
Vyazniki		5624	4216	39
Vichuga		5721	4193	39
Izobil’nyy		4537	4171	39
Aksay		4726	3987	39
Leningradskaya		4632	3939	39
Millerovo		4892	4040	39
Kandalaksha		6716	3241	38
Furmanov		5725	4111	38
Uglich		5753	3833	38
Kulebaki		5541	4253	38
Troitsk		5548	3731	38
Baksan		4369	4354	38
Novovoronezh		5131	3922	37
Protvino		5487	3722	37
Sestroretsk		6010	2996	37
Serdobsk		5246	4422	37
Bogorodsk		5611	4351	37
Temryuk		4527	3739	37
Novokubansk		4512	4103	36
Slantsy		5912	2809	36
Teykovo		5686	4054	36
Blagodarnyy		4510	4344	36
Valuyki		5020	3811	36
Beslan		4319	4454	36
Kasimov		5494	4140	35
Shumerlya		5550	4641	35
Goryachevodskiy		4402	4309	35
Gul’kevichi		4535	4069	35
Abinsk		4487	3816	35
Dinskaya		4522	3923	35
Karabulak		4331	4490	35
Nurlat		5443	5081	34
Ostrogozhsk		5087	3908	34
Kondopoga		6221	3426	34
Staraya Russa		5799	3136	34
Ust’-Dzheguta		4408	4198	34
Krasnoznamensk		5560	3704	34
Yablonovskiy		4499	3894	33
Kizilyurt		4319	4689	33
Nartkala		4356	4385	33
Istra		5592	3687	33
Segezha		6374	3432	33
Dyat’kovo		5360	3434	33
Primorsko-Akhtarsk		4605	3817	33
Kotovsk		5259	4150	33
Gudermes		4335	4611	33
Maloyaroslavets		5501	3647	33
Velikiy Ustyug		6076	4631	33
Yubileyny		5593	3783	33
Desnogorsk		5415	3328	32
Lukhovitsy		5498	3904	32
Udomlya		5788	3499	32
Donskoy		5397	3834	32
Kimovsk		5397	3853	32
Gorodets		5665	4347	32
Nakhabino		5585	3718	32
Mozhaysk		5550	3603	32
Pavlovskaya		4614	3978	31
Likino-Dulevo		5571	3895	31
Rostov		5719	3941	31
Kirzhach		5615	3886	31
Starominskaya		4653	3905	30
Bogoroditsk		5377	3812	30
Kostomuksha		6457	3058	30
Shatura		5557	3954	30
Petrovskaya		5555	3778	30
Lazarevskoye		4391	3933	30
Annino		5558	3726	30
Kushchëvskaya		4656	3963	30
Sasovo		5435	4192	30
Shar’ya		5837	4552	30
Kirovsk		6761	3367	30
Sosnogorsk		6360	5388	29
Mirnyy		6133	4454	29
Morozovsk		4836	4183	29
Zernograd		4685	4031	29
Ipatovo		4572	4290	29
Unecha		5285	3267	29
Krasnoarmeyskaya		4537	3821	29
Kokhma		5693	4109	29
Gagarin		5555	3500	29
Inozemtsevo		4409	4309	29
Uvarovo		5198	4226	29
Buturlinovka		5083	4061	29
Isakogorka		6445	4065	29
Kochubeyevskoye		4464	4185	28
Tomilino		5566	3795	28
Bezhetsk		5779	3670	28
Argun		4330	4587	28
Goryachiy Klyuch		4463	3913	28
Shcherbinka		5550	3756	28
Aleksandrovskoye		4471	4300	28
Mirnyy		6276	4034	28
Dagestanskiye Ogni		4212	4819	28
Neftekumsk		4476	4499	28
Rodniki		5711	4173	28
Novoaleksandrovsk		4549	4122	28
Dedovsk		5587	3712	27
Pavlovsk		5046	4011	27
Buy		5848	4154	26
Metallostroy		5980	3055	26
Semiluki		5168	3903	26
Kubinka		5558	3670	26
Ozëry		5486	3855	26
Krasnoarmeysk		5610	3813	26
Ekazhevo		4321	4482	26
Kireyevsk		5393	3793	26
Nerekhta		5746	4057	25
Nelidovo		5622	3278	25
Mostovskoy		4441	4079	25
Bologoye		5789	3405	25
Volokolamsk		5603	3597	25
Shali		4315	4590	25
Zverevo		4802	4012	25
Kirovsk		5988	3100	25
Zaraysk		5476	3888	25
Zheleznovodsk		4414	4302	25
Ostrov		5734	2835	25
Tbilisskaya		4536	4019	24
Novopavlovsk		4396	4363	24
Skopin		5382	3955	24
Semënov		5679	4449	24
Nikol’sk		5372	4607	24
Balabanovo		5518	3666	24
Nizhniy Lomov		5353	4368	24
Troitskaya		4331	4498	24
Olenegorsk		6814	3325	24
Semikarakorsk		4752	4081	24
Lyskovo		5603	4504	24
L’govskiy		5163	3528	24
Kabanovo		5575	3894	23
Lermontov		4411	4297	23
Vel’sk		6107	4210	23
Otradnaya		4439	4152	23
Bavly		5439	5326	23
Lebedyan’		5302	3917	23
Il’skiy		4484	3857	23
Mendeleyevsk		5591	5229	23
Dankov		5325	3916	23
Severskaya		4485	3868	23
Koz’modem’yansk		5634	4656	23
Onega		6391	3811	23
Novotitarovskaya		4524	3898	23
Shakhun’ya		5768	4661	22
Sergach		5553	4547	22
Bryukhovetskaya		4581	3900	22
Nyandoma		6167	4020	22
Novaya Usman’		5163	3941	22
Lodeynoye Pole		6073	3355	22
Losino-Petrovskiy		5587	3820	22
Staraya Kupavna		5581	3818	22
Pikalëvo		5952	3417	22
Ryazhsk		5370	4011	22
Roshal’		5567	3987	22
Khadyzhensk		4443	3954	22
Kovylkino		5404	4391	21
Otradnoye		5978	3082	21
Sheksna		5921	3851	21
Terek		4348	4414	21
Zelenchukskaya		4386	4159	21
Suvorov		5412	3650	21
Novyy Oskol		5076	3786	21
Dugulubgey		4366	4354	21
Kurchaloy		4320	4609	21
Khot'kovo		5626	3800	21
Novomichurinsk		5404	3975	21
Sortavala		6171	3071	21
Elektrogorsk		5588	3879	21
Bobrov		5110	4002	21
Chernogolovka		5600	3837	20
Sobinka		5599	4001	20
Kalach		5043	4103	20
Buinsk		5497	4829	20
Karachayevsk		4377	4191	20
Tyrnyauz		4338	4292	20
Pushchino		5483	3761	20
Khosta		4351	3987	20
Elektrougli		5572	3821	20
Andreyevskoye		5555	3793	20
Dagomys		4367	3967	20
Vnukovo		5561	3730	20
Yessentukskaya		4403	4288	20
Usman’		5205	3973	20
Yur’yev-Pol’skiy		5650	3968	20
Monino		5584	3819	20
Karachev		5312	3499	20
Zhukovka		5353	3373	20
Alagir		4304	4422	20
Podporozh’ye		6091	3417	20
Ostashkov		5715	3311	20
Kovdor		6757	3048	20
Kozel’sk		5404	3577	20
Proletarsk		4670	4173	19
Akhtyrskiy		4485	3830	19
Novopokrovskaya		4595	4070	19
Orlovskiy		4687	4206	19
Yelizavetinskaya		4505	3879	19
Nikol’skoye		5970	3078	19
Shchigry		5188	3690	19
Nesterovskaya		4324	4505	19
Kurovskoye		5558	3892	19
Rybnoye		5473	3952	19
Anna		5148	4043	19
Vorgashor		6758	6379	19
Skhodnya		5595	3730	19
Konstantinovsk		4758	4109	19
Manturovo		5833	4476	19
Staroshcherbinovskaya		4663	3867	19
Vyselki		4558	3966	19
Bronnitsy		5542	3826	19
Stroitel’		5079	3648	19
Agryz		5652	5299	19
Valday		5798	3325	19
Starodub		5258	3276	19
Chegem		4356	4359	18
Nezlobnaya		4412	4340	18
Malakhovka		5565	3802	18
Avtury		4316	4600	18
Ardon		4318	4430	18
Priozërsk		6104	3013	18
Kotel’niki		5564	3784	18
Beloozërskiy		5546	3844	18
Afipskiy		4490	3884	18
Sel’tso		5337	3410	18
Nar'yan-Mar		6764	5300	18
Yasnogorsk		5448	3770	18
Povorino		5119	4225	18
Belaya Glina		4608	4087	18
Yegorlykskaya		4657	4066	18
Kirsanov		5265	4272	18
Privolzhsk		5739	4129	18
Nevel’		5602	2993	18
Raduzhnyy		5600	4034	18
Zapolyarnyy		6942	3081	18
Aprelevka		5555	3708	18
Volgorechensk		5744	4116	18
Zimovniki		4715	4247	18
Enem		4493	3891	18
Svobody		4403	4305	18
Kholmskiy		4485	3839	17
Chudovo		5912	3168	17
Boksitogorsk		5947	3385	17
Kantyshevo		4323	4463	17
Kommunar		5962	3039	17
Gavrilov-Yam		5730	3985	17
Polyarnyy		6920	3345	17
Suvorovskaya		4419	4266	17
Arsk		5609	4988	17
Gribanovskiy		5146	4198	17
Kondrovo		5481	3593	17
Ryl’sk		5157	3468	17
Kudepsta		4350	3989	17
Medvedovskaya		4545	3902	17
Pridonskoy		5168	3907	17
Menzelinsk		5573	5310	17
Tuchkovo		5560	3647	17
Danilov		5819	4017	17
Vasil’yevo		5583	4872	17
Kukmor		5619	5089	17
Achkhoy-Martan		4319	4528	17
Plavsk		5371	3729	17
Lakinsk		5602	3995	17
Kashin		5736	3761	17
Severo-Zadonsk		5403	3840	17
Medvezh’yegorsk		6292	3446	17
Vostryakovo		5540	3781	17
Medvedevo		5663	4780	16
Yemva		6259	5086	16
Zvenigorod		5573	3686	16
Surkhakhi		4319	4490	16
Krasnogvardeyskoye		4585	4152	16
Shilovo		5432	4087	16
Gryazovets		5888	4025	16
Trubchevsk		5258	3376	16
Sukhinichi		5410	3534	16
Pavlovsk		5968	3043	16
Belidzhi		4189	4841	16
Golitsyno		5561	3698	16
Zherdevka		5185	4146	16
Tsotsin-Yurt		4324	4600	16
Pestovo		5859	3580	16
Melenki		5533	4163	16
Pokrov		5592	3917	16
Petushki		5593	3946	16
Arzgir		4537	4422	16
Svetogorsk		6111	2886	16
Persianovka		4753	3942	16
Venëv		5436	3827	16
Divnoye		4591	4335	16
Karabanovo		5632	3870	16
Nikel		6941	3022	16
Shushary		5981	3038	16
Strunino		5637	3858	15
Donskoye		4546	4197	15
Moskovskiy		5560	3735	15
Tsimlyansk		4765	4210	15
Belëv		5381	3613	15
Bagayevskaya		4732	4039	15
Sofrino		5615	3793	15
Chernyanka		5093	3782	15
Giaginskaya		4486	4007	15
Uchkeken		4394	4251	15
Pochep		5293	3345	15
Polyarnyye Zori		6737	3250	15
Boguchar		4994	4055	15
Peresvet		5642	3818	15
=RU Europe/Samara
Samara		5320	5015	1135	Kuibyschew|Kuibyshev|Kujbyshev|Kuybyshev|Samar|Samarae|Samare|Samarga|Szamara
Tol’yatti		5353	4935	703	Stawropol|Togliatti|Togliattigrad|Tolati|Toliati|Toliatti|Toljati|Toljatis|Toljatti|Tolyati|Tolyatti
Izhevsk		5685	5320	631	Ijevsk|Ischewsk|Ishewsk|Izevsk|Izevska|Izevskas|Izewsk|Izh|Izhau|Izhehusk|Izhkar|Izjefsk|Izjevsk|Izsevszk|Ustinov
Syzran’		5316	4847	189
Novokuybyshevsk		5310	4995	112
Glazov		5814	5266	101
Sarapul		5648	5380	99
Votkinsk		5705	5399	99
Chapayevsk		5298	4971	70
Zhigulevsk		5340	4950	57
Otradnyy		5338	5135	50
Mozhga		5644	5223	47
Kinel’		5323	5063	34
Pokhvistnevo		5365	5213	28
Oktyabr’sk		5317	4870	26
Bezenchuk		5298	4943	24
Igra		5755	5305	22
Neftegorsk		5280	5117	20
Uva		5699	5219	19
Kinel’-Cherkassy		5347	5147	18
Balezino		5798	5301	17
=RU Europe/Saratov
Saratov		5154	4601	864	Saratau|Saratof|Saratova|Saratovas|Saratovia|Saratovu|Saratow|Saratu|Saratuovs|Saretow|Sarik|Sarytau|Szaratov
Balakovo		5203	4780	200
Engel’s		5148	4611	196
Balashov		5155	4317	98
Vol’sk		5205	4738	71
Rtishchevo		5226	4379	44
Pugachev		5201	4880	41
Petrovsk		5231	4539	34
Marks		5171	4675	33
Privolzhskiy		5141	4605	32
Atkarsk		5187	4501	28
Krasnoarmeysk		5102	4570	26
Yershov		5135	4828	24
Kalininsk		5150	4448	19
Novouzensk		5046	4814	17
=RU Europe/Ulyanovsk
Ulyanovsk		5433	4839	641	Chemper|Oeljanofsk|Oeljanovsk|Oulianofsk|Oulianovsk|Oulyanovsk|Owlyanovsk|Sember|Simbir|Simbirsk|Sinbirsk|Ulanovsk|Ulianovsk|Uljanovsk|Uljanovska|Uljanovskas|Uljanovsko|Uljanovszk|Uljanowsk
Dimitrovgrad		5421	4962	132
Inza		5386	4636	20
Barysh		5366	4711	19
Novoul’yanovsk		5415	4839	17
=RU Europe/Volgograd
Volgograd		4872	4450	1011	Caricyn|Estalingrado|Stalingrad|Stalingrado|Tsaritsyn|Valgagrad|Volgograda|Volgogradas|Volgogrado|Volgogradum|Volnkonkrant|Volqoqrad|Wolgograd|Wołgograd|Zarizyn
Volzhskiy		4879	4478	323
Kamyshin		5010	4542	129
Mikhaylovka		5006	4324	59
Uryupinsk		5080	4201	42
Frolovo		4977	4366	41
Kalach-na-Donu		4869	4353	28
Kotovo		5032	4480	27
Surovikino		4861	4285	21
Kotel’nikovo		4763	4314	20
Gorodishche		4880	4447	20
Novoanninskiy		5053	4267	19
Zhirnovsk		5098	4477	18
Pallasovka		5005	4688	17
Nikolayevsk		5003	4546	16
Dubovka		4906	4483	15
Yelan’		5095	4374	15
Leninsk		4870	4520	15
=RW Africa/Kigali
Kigali		-195	3006	745	Kigale|Kigalis|Kigalo|Kigaly|Kinkali|Kiqali
Butare		-260	2974	90
Gitarama		-207	2976	88
Musanze		-150	2963	87
Gisenyi		-170	2926	84
Byumba		-158	3007	71
Cyangugu		-248	2891	64
Kibuye		-206	2935	48
Rwamagana		-195	3043	47
Kibungo		-216	3054	46
Nzega		-248	2956	34
=SA Asia/Riyadh
Riyadh		2469	4672	4206	Riaad|Riad|Riade|Riadi|Riado|Riadum|Riant|Rihad|Rijad|Rijada|Rijadas|Riyad
Jeddah		2149	3919	2867	Chidda|Cidda|Ciddae|Cidde|Ciddə|Djedda|Djeddah|Djidda|Dschidda|Dzeda|Dzedda|Dzhida|Dzhidda|Dzhiddae|Dzhiddat|Dzhidde|Dzhyda|Dzida|Dzidd|Dzidda|Dzsidda|Dzudda|Gedda|Gidda|Gido|Iedda|Jaddah|Jedda|Jida|Jidda|Jiddah|Jidde|Judah|Juddah|Tzenta|Yida|Yidda|Zhidda
Mecca		2143	3983	1324	Macoraba|Maekkae|Makka|Makkah|Meca|Mecka|Meice|Meka|Mekao|Meke|Mekka|Mekkah|Mekke|Mekko
Medina		2447	3961	1300	Lathrippa|Madina|Madinah|Madinat|Maedinae|Mediina|Medin|Medinae|Medine|Medino|Medyna|Medzina|Mədinə|Yathrib
Sulţānah		2449	3959	947
Dammam		2643	5010	769	Daemmam|Damam|Damamas|Damman|Ntamam
Ta’if		2127	4042	531	Taef|Taif|Tayif
Tabuk		2840	3657	455	Gabouk|Tabouk|Tabukas|Taebuk|Tebuek|Tebuk
Al Kharj		2416	4733	425
Buraydah		2633	4397	391
Khamis Mushait		1830	4273	388
Al Hufūf		2536	4959	293
Al Mubarraz		2541	4959	291
Hafar Al-Batin		2843	4597	272
Ha'il		2752	4169	267
Najrān		1749	4413	259
Al Jubayl		2702	4962	237
Abha		1822	4251	211
Yanbu		2409	3806	200
Khobar		2628	5021	166
Arar		3098	4104	149
Sakakah		2997	4021	128
Jizan		1689	4255	105
Qurayyat		3133	3734	103
Dhahran		2629	5011	100
Al Qaţīf		2657	5001	98
Al Bahah		2001	4147	88
Tārūt		2657	5004	85
Qal‘at Bīshah		2000	4261	82
Ar Rass		2587	4350	82
Ash Shafā		2107	4032	72
Sayhāt		2648	5005	67
Al Mithnab		2586	4422	61
Al Khafjī		2844	4849	55
Ad Dawādimī		2451	4439	54
Şabyā		1715	4263	54
Az Zulfī		2630	4482	53
Abū ‘Arīsh		1697	4283	49
Şafwá		2665	4996	46
Afif		2391	4292	46
Rābigh		2280	3903	42
Raḩīmah		2671	5006	41
Turaif		3167	3866	41
Ţubarjal		3050	3822	40
Ad Dilam		2399	4716	35
Umluj		2502	3727	34
Al-\`Ula		2661	3792	32
Abqaiq		2593	4967	29
Badr Ḩunayn		2378	3879	27
Şāmitah		1660	4294	27
Al Wajh		2625	3645	27
Al Bukayrīyah		2614	4366	25
An Nimāş		1915	4212	24
As Sulayyil		2046	4558	24
Turabah		2121	4163	23
Al Jumūm		2162	3970	22
Duba		2735	3569	22
Aţ Ţaraf		2536	4973	21
Qaisumah		2831	4613	21
Al Baţţālīyah		2543	4963	17
Al Munayzilah		2538	4967	16
Adh Dhibiyah		2603	4316	15
=SB Pacific/Guadalcanal
Honiara		-943	15995	56	Honiaro|Khoniara|Oniara
=SC Indian/Mahe
Victoria		-462	5546	23	Biktoria|Fiktoria|Mahe|Port Victoria|Viktori|Viktoria|Viktorii|Viktorija|Viktorio|Viktoriya|Viktorya|Viktoryja|Wiktoria
=SD Africa/Khartoum
Khartoum		1555	3253	1975	Cartum|Chartoum|Chartum|Chartumas|Hartum|Hartumo|Jartum|Kartum|Khartoem|Khartoun|Khartum
Omdurman		1564	3248	1200	Omdoerman|Omdourman|Omdurmana|Omdurmanas|Umm Durman
Nyala		1205	2488	566	Niala|Nijala|Niyala|Njala|Njalo
Port Sudan		1962	3722	490	Bur Sudan|Burt Sudan|New Sawakin|Port Sodan|Port Sudanas|Port Szudan|Porto Sudan|Porto Sudao|Puerto Sudan|Shaikh Barghuth|Shaykh Burghuth|Sheikh Barghuth|Sudanhavenurbo
Kassala		1545	3640	401	Cassala|Kasala|Kassale|Kaszala|Statul Kassala
El Obeid		1318	3022	393
Al Qadarif		1403	3538	364
Kosti		1316	3266	345
Wad Medani		1440	3352	333
El Daein		1146	2613	265
El Fasher		1363	2535	253
Singa		1315	3393	250
Ad-Damazin		1179	3436	186
Geneina		1345	2245	163
Rabak		1318	3274	135
Sinnar		1357	3357	130
Al Manāqil		1425	3299	128
Gereida		1128	2514	120
An Nuhūd		1270	2843	108
Atbara		1770	3399	108
Ed Damer		1760	3397	104
Kadugli		1101	2972	88
Ad Douiem		1400	3231	87
Umm Ruwaba		1291	3122	56
Shendi		1669	3343	54
Dilling		1205	2965	37
As Sūkī		1332	3388	34
Ar Ruseris		1187	3439	29
Al Hasaheisa		1475	3330	29
Maiurno		1342	3367	29
Zalingei		1291	2347	29
Sawākin		1911	3733	29
Tandaltī		1302	3187	27
Ar Rahad		1272	3065	26
Kināna		1404	3317	26
Al Ḩawātah		1342	3463	25
Berber		1802	3398	22
Tokār		1843	3773	22
Abu Jibeha		1146	3123	22
Al Mijlad		1103	2773	20
Doka		1352	3577	20
Kuraymah		1855	3185	20
El Bauga		1826	3391	19
Al Qiţena		1486	3237	18
Al Hilāliyya		1494	3323	17
Bārah		1370	3037	17
Abū Zabad		1235	2925	15
Ad Dindar		1320	3417	15
=SE Europe/Stockholm
Stockholm		5933	1807	1515	Estocolm|Estocolme|Estocolmo|Estocolmu|Estokolma|Estokolmo|Holmia|Stjokolna|Stoccholm|Stoccolma|Stockholbma|Stockolm|Stocolm|Stocolma|Stokcholme|Stokgolm|Stokholm|Stokholma|Stokholmas|Stokholmi|Stokholmo|Stokkholm|Stokkholmur|Stokkolma|Stokolm|Stuculma|Stuokhuolms|Sztokholm|Tukholma
Göteborg		5771	1197	573	Gautaborg|Geteborg|Geteborga|Geteborgas|Gjoteborg|Gjotehbarg|Goeteborq|Goteburg|Gotemburgo|Gotenburg|Gothembourg|Gothenburg|Gothoburgum|Gotnburg|Gottenborg|Göteborq|Gøteborg|Nketempornk
Malmö		5561	1300	302
Uppsala		5986	1764	149
Sollentuna		5943	1795	140
Västerås		5962	1655	118
Örebro		5927	1521	116
Linköping		5841	1562	107
Helsingborg		5605	1269	104
Jönköping		5778	1416	94
Norrköping		5859	1618	94
Huddinge		5924	1798	90
Lund		5571	1319	87
Umeå		6383	2026	83
Haninge		5917	1814	75
Gävle		6067	1714	75
Borås		5772	1294	72
Södertälje		5920	1763	71
Eskilstuna		5937	1651	67
Solna		5936	1800	67
Halmstad		5667	1286	66
Växjö		5688	1481	65
Karlstad		5938	1350	61
Mölndal		5766	1201	59
Täby		5944	1807	58
Sundsvall		6239	1731	58
Östersund		6318	1464	50
Trollhättan		5828	1229	49
Luleå		6558	2215	44
Lidingö		5937	1813	42
Borlänge		6049	1544	42
Tumba		5920	1783	41
Kristianstad		5603	1415	40
Kalmar		5666	1636	38
Falun		6060	1563	37
Skövde		5839	1385	37
Upplands Väsby		5952	1791	37
Karlskrona		5616	1559	36
Skellefteå		6475	2095	36
Uddevalla		5835	1194	35
Sundbyberg		5936	1797	35
Varberg		5711	1225	34
Åkersberga		5948	1830	33
Örnsköldsvik		6329	1872	32
Landskrona		5587	1283	32
Nyköping		5875	1701	32
Vallentuna		5953	1808	32
Motala		5854	1504	31
Trelleborg		5538	1316	29
Partille		5774	1211	29
Karlskoga		5933	1452	27
Märsta		5962	1785	27
Lerum		5777	1227	27
Alingsås		5793	1253	26
Nacka		5931	1816	25
Sandviken		6062	1677	25
Kungälv		5787	1198	24
Falkenberg		5691	1249	24
Jakobsberg		5942	1784	24
Visby		5764	1830	23
Katrineholm		5900	1621	23
Ängelholm		5624	1286	23
Vänersborg		5838	1232	23
Björlanda		5777	1183	23
Piteå		6532	2148	23
Lidköping		5851	1316	23
Enköping		5964	1708	23
Huskvarna		5779	1430	22
Västervik		5776	1664	21
Gustavsberg		5933	1839	21
Karlshamn		5617	1486	20
Norrtälje		5976	1870	19
Hässleholm		5616	1377	19
Värnamo		5719	1404	19
Ystad		5543	1382	19
Kungsbacka		5749	1208	19
Eslöv		5584	1330	19
Kristinehamn		5931	1411	19
Härnösand		6263	1794	18
Köping		5951	1599	18
Oskarshamn		5726	1645	18
Nässjö		5765	1470	18
Mölnlycke		5766	1212	18
Falköping		5817	1355	17
Kiruna		6786	2023	17
Boden		6583	2169	17
Kumla		5913	1514	17
Mariestad		5871	1382	16
Hudiksvall		6173	1711	16
Tullinge		5920	1790	16
Västra Frölunda		5765	1193	16
Ljungby		5683	1394	16
Staffanstorp		5564	1321	15
Ludvika		6015	1519	15
Kinna		5751	1269	15
=SG Asia/Singapore
Singapore		129	10385	3548	Singapore City|Singapour|Singapur|Singapura|Sinkapoure|Tumasik
Woodlands		144	10379	253
=SH Atlantic/St_Helena
Jamestown		-1594	-572	1	Ceymstaun|Dzeimstauna|Dzeimstaunas|Dzejmstaun|Dzhehjmstaun|Dzhejmstaun|Iacobopolis|Jamestauno|Tzeimstaoun|Zhejmstaun
=SI Europe/Ljubljana
Ljubljana		4605	1451	272	Aemona|Jubaljana|Laibach|Laiboch|Lioumpliana|Liubliana|Liublianne|Liublijana|Liuibleana|Ljubljan|Ljubljanae|Ljubljano|Lubiana|Lubiane|Lubjana|Lublan|Lublana|Lubliano|Lubljana|Luebiana|Lueblaen|Lueblana|Lyoubyana|Lyublyana|Łubiana
Maribor		4655	1565	95
Celje		4623	1526	38
Kranj		4624	1436	37
Velenje		4636	1511	25
Koper		4555	1373	25
Novo Mesto		4580	1517	23
Ptuj		4642	1587	18
Trbovlje		4616	1505	15
=SJ Arctic/Longyearbyen
Longyearbyen		7822	1565	2	Longijur|Longir|Longjerbiene|Longjir|Longjyrbienas|Longyearbyur|Lonqyirbyuen
=SK Europe/Bratislava
Bratislava		4815	1711	424	Baratislawa|Bracislava|Bratislav|Bratislavae|Bratislavo|Bratislawa|Bratisllava|Bratisława|Bratyslawa|Bratysława|Mpratislaba|Posonium|Pozsony|Presburg|Presporok|Prespurk|Pressburg|Preszburg|Preßburg
Košice		4871	2126	237
Prešov		4900	2123	95
Nitra		4831	1808	86
Žilina		4922	1874	86
Banská Bystrica		4874	1915	82
Trnava		4838	1759	70
Trenčín		4889	1804	58
Poprad		4906	2030	57
Martin		4907	1892	55
Prievidza		4877	1863	53
Zvolen		4857	1915	45
Považská Bystrica		4912	1842	44
Nové Zámky		4799	1816	42
Michalovce		4875	2192	40
Spišská Nová Ves		4894	2056	39
Levice		4822	1861	38
Komárno		4776	1812	36
Humenné		4894	2192	35
Bardejov		4929	2127	33
Liptovský Mikuláš		4908	1962	31
Ružomberok		4907	1931	31
Piešťany		4859	1783	30
Lučenec		4833	1967	28
Dubnica nad Váhom		4896	1817	27
Rimavská Sobota		4838	2002	25
Čadca		4944	1879	25
Šaľa		4815	1788	25
Partizánske		4863	1838	24
Hlohovec		4843	1780	24
Dunajská Streda		4799	1761	24
Vranov nad Topľou		4889	2168	23
Trebišov		4863	2172	23
Snina		4899	2215	22
Senica		4868	1737	22
Nové Mesto nad Váhom		4876	1783	22
Pezinok		4829	1727	21
Brezno		4880	1964	21
Žiar nad Hronom		4859	1885	19
Rožňava		4866	2054	19
Dolný Kubín		4921	1930	19
Bánovce nad Bebravou		4872	1826	19
Púchov		4912	1833	19
Handlová		4873	1876	18
Malacky		4844	1702	18
Kysucké Nové Mesto		4930	1878	17
Kežmarok		4914	2043	16
Galanta		4819	1773	16
Stará Ľubovňa		4930	2069	16
Zlaté Moravce		4839	1840	16
Detva		4856	1942	15
Skalica		4884	1723	15
=SL Africa/Freetown
Freetown		849	-1324	803	Frijtaun|Fritaun|Fritauna|Fritaunas|Fritauno|Fritonn|Frytaun|Phritaoun|Saint George|Urbs Libera
Bo		796	-1174	174
Kenema		788	-1119	143
Koidu		864	-1097	88
Makeni		889	-1204	88
Lunsar		868	-1253	22
Port Loko		877	-1279	21
Waterloo		834	-1307	20
Kabala		959	-1155	18
Segbwema		799	-1095	17
=SM Europe/San_Marino
San Marino		4394	1245	5	Agios Marinos|San Marinas|San Marins|Sanmarino|Sant Marin|Sao Marino|Sen Maren
=SN Africa/Dakar
Dakar		1469	-1744	2476	Dacar|Dakaa|Dakara|Dakaras|Dakaro|Ndakaaru|Ntakar
Pikine		1476	-1739	874	Pikin
Touba		1485	-1588	529	Tub|Tuba|Tuubaa
Thiès		1479	-1693	320
Thiès Nones		1478	-1697	252
Saint-Louis		1602	-1649	176
Kaolack		1415	-1607	172
Ziguinchor		1257	-1627	160
Tiébo		1463	-1623	100
Tambacounda		1377	-1367	79
Mbaké		1479	-1591	74
Louga		1562	-1622	67
Kolda		1289	-1494	59
Richard-Toll		1646	-1570	45
Joal-Fadiout		1417	-1683	37
N’diareme limamoulaye		1478	-1738	35
Dara		1535	-1548	30
Kaffrine		1411	-1555	28
Ndibène Dahra		1533	-1548	28
Bignona		1281	-1623	26
Pourham		1435	-1642	24
Vélingara		1315	-1412	22
Nioro du Rip		1375	-1580	21
Sédhiou		1271	-1556	20
Mékhé		1511	-1662	19
Kédougou		1256	-1218	18
Nguékhokh		1451	-1700	18
Pout		1477	-1706	18
Kayar		1492	-1712	17
Guinguinéo		1427	-1595	15
Matam		1566	-1326	15
Mermoz Boabab		1471	-1748	15
=SO Africa/Mogadishu
Mogadishu		204	4534	2587	Magadiscio|Magadysha|Maqdishu|Mogadiisho|Mogadis|Mogadisas|Mogadischu|Mogadiscio|Mogadish|Mogadisho|Mogadisjoe|Mogadisju|Mogadiso|Mogadiss|Mogadisu|Mogadisxo|Mogadiszu|Mogadixo|Mogaidisiu|Monkantisou|Moqadiso|Moukdicho|Moukntiso|Mugadiccu|Mugadishu|Mugadiss|Muqdisho|Muqdishow|Muqdishu|Xamar
Hargeysa		956	4407	478	Hargeisa|Hargesa|Khargejse
Berbera		1044	4501	242
Kismayo		-36	4255	235
Marka		172	4477	230
Jamaame		7	4274	185
Baidoa		311	4365	130
Burao		952	4553	99
Bosaso		1128	4918	74
Afgooye		214	4512	65
Gaalkacyo		677	4743	61
Laascaanood		848	4736	60
Garoowe		840	4848	57
Beledweyne		474	4520	55
Qoryooley		179	4453	52
Jawhar		278	4550	47
Jilib		49	4279	44
Baardheere		234	4228	42
Ceerigaabo		1062	4737	34
Luuq		380	4254	34
Buurhakaba		280	4408	28
Ceeldheer		385	4718	27
Wanlaweyn		262	4489	22
Baki		989	4339	20
Eyl		798	4982	19
Buulobarde		385	4557	17
Qandala		1147	4987	16
=SR America/Paramaribo
Paramaribo		587	-5517	224	Paramaribas|Paramarimpo|Paramaryba
Lelydorp		570	-5523	18
=SS Africa/Juba
Juba		485	3158	450	Djouba|Dschuba|Dzhuba|Goba|Uula
Winejok		901	2757	300
Malakal		953	3166	161
Wau		770	2799	127
Pajok		387	3248	49
Yei		409	3068	40
Yambio		457	2839	40
Aweil		876	2739	39
Gogrial		853	2810	39
Rumbek		681	2968	32
Bor		621	3156	27
Torit		441	3257	20
Tonj		727	2868	17
=ST Africa/Sao_Tome
São Tomé		34	673	53	Salazar|San Tomas|San Tome|Santo Tome|Santome|Sao Thome|Sao Tomee|Soeo Tome|Svaety Tomas|Svätý Tomáš|Söo Tomé
=SV America/El_Salvador
San Salvador		1369	-8919	526	Salvador|San Salbador|San Salvado|San Salvadoras|San Salvadori|San Salwador|Sansalvadora
Soyapango		1371	-8914	330
Santa Ana		1399	-8956	177
San Miguel		1348	-8818	162
Mejicanos		1372	-8919	160
Santa Tecla		1368	-8928	125
Apopa		1381	-8918	112
Delgado		1372	-8917	72
Sonsonate		1372	-8972	59
San Marcos		1366	-8918	55
Usulután		1335	-8845	52
Cojutepeque		1372	-8893	48
Cuscatancingo		1373	-8918	44
San Vicente		1363	-8880	42
Zacatecoluca		1350	-8887	40
San Martín		1378	-8892	39
Ilopango		1370	-8911	39
Ahuachapán		1392	-8984	34
Antiguo Cuscatlán		1366	-8925	34
Chalchuapa		1399	-8968	32
Quezaltepeque		1383	-8927	29
La Unión		1334	-8784	27
Ayutuxtepeque		1374	-8920	25
Acajutla		1359	-8983	23
Aguilares		1396	-8919	21
Sensuntepeque		1387	-8863	20
Chalatenango		1403	-8893	19
Izalco		1374	-8967	19
Metapán		1433	-8945	19
San Rafael Oriente		1338	-8835	19
Puerto El Triunfo		1328	-8855	19
La Libertad		1349	-8932	17
San Francisco		1370	-8810	16
Sonzacate		1373	-8971	15
Santiago de María		1348	-8847	15
=SX America/Lower_Princes
Philipsburg		1803	-6305	1	Filipsburg|Filipsburgas|Great Bay
=SY Asia/Damascus
Aleppo		3620	3716	1602	Alep|Alepas|Alepo|Aleppe|Aleppu|Berea|Beroea|Chalepi|Halab|Haleb|Haleba|Halep|Heleb|Hələb|Khaleb|Khalepion|Madinat Halab|Xalab
Damascus		3351	3629	1569	Cham|Damas|Damasc|Damasch|Damasco|Damascu|Damasek|Damashq|Damasiko|Damask|Damaska|Damaskas|Damasko|Damaskos|Damaskosy|Damasku|Damaskus|Damaszek|Damaszkusz|Dameski|Dammeseq|Damsyik|Dimaejk|Dimaesq|Dimashk|Dimashku|Dimashq|Dimishiq|Dimishku|Dimishq|Dimäjk|Dimäşq|Domas|Dəməşq|Esh Sham|Kamakeko|Ndamako|Sam
Homs		3473	3672	775	Choms|Emesa|Hims|Himsa|Homsas|Homsz|Houmousse|Hums|Humus|KhIums|Khoms
Ḩamāh		3513	3676	461	Epiphaneia|Epiphania|Hama|Hamao|Hamath|Khama
Latakia		3553	3579	340
Deir ez-Zor		3534	4014	243
Ar Raqqah		3595	3901	178
Al Bāb		3637	3752	131
Idlib		3593	3663	129
Douma		3357	3640	112
Manbij		3653	3795	99
Dar‘ā		3262	3610	98
As Salamīyah		3501	3705	95
Tartouss		3489	3589	89
Ath Thawrah		3584	3855	88
Al Ḩasakah		3650	4075	82
Dārayyā		3346	3623	72
I‘zāz		3659	3705	66
Jablah		3536	3593	66
As Safīrah		3608	3737	64
As-Suwayda		3271	3657	59
Ālbū Kamāl		3445	4092	58
At Tall		3361	3631	56
Al Mayādīn		3502	4045	55
Ar Rastan		3493	3673	53
Tadmur		3456	3828	51
‘Ayn al ‘Arab		3689	3835	50
An Nabk		3402	3673	49
Khān Shaykhūn		3544	3665	49
‘Afrīn		3651	3687	49
Kafranbel		3561	3656	46
‘Irbīn		3354	3637	42
Al Quşayr		3451	3658	41
Yabrūd		3397	3666	41
Jisr ash Shughūr		3581	3632	39
Bāniyās		3518	3595	39
Tallbīsah		3484	3673	38
Ḩarastā		3356	3637	37
Al Qunayţirah		3313	3582	36
Tādif		3635	3753	35
Sarāqib		3586	3681	34
Jayrūd		3381	3674	32
Maşyāf		3507	3634	32
Ma‘arratmişrīn		3601	3667	32
Al Qaryatayn		3423	3724	32
Salqīn		3614	3645	32
Ţafas		3274	3607	31
Souran		3529	3675	31
Binnish		3596	3671	30
Jāsim		3299	3606	30
Tallkalakh		3467	3626	30
Az Zabadānī		3372	3610	30
Ţayyibat al Imām		3527	3671	29
Hajīn		3470	4083	29
Inkhil		3302	3613	29
Dayr Ḩāfir		3616	3771	29
Satita		3482	3612	28
Ash Shaykh Miskīn		3283	3616	26
Aş Şanamayn		3307	3618	26
Tall Rif‘at		3647	3709	26
Nubl		3638	3699	26
Subaykhān		3485	4060	26
Jarābulus		3682	3801	25
Al Ḩarāk		3275	3631	24
Al Kiswah		3336	3624	24
Ḩalfāyā		3526	3661	23
Kafr Takhārīm		3612	3652	22
Ad Dānā		3621	3677	22
Kafr Zaytā		3537	3660	22
Kafr Lāhā		3489	3650	22
Ad Darbāsīyah		3707	4065	21
Qārah		3416	3674	21
Qaţanā		3344	3608	19
Al Quţayfah		3374	3660	16
=SZ Africa/Mbabane
Manzini		-2650	3138	111
Mbabane		-2632	3113	76	Embabane|Mabane|Mbaban|Mbabaneh|Mbabano|Mpampane
=TC America/Grand_Turk
Cockburn Town		2146	-7114	4	Kobern Taun|Kobern Taunas|Kobərn Taun|Kokburn Taun|Kokburno|Kokmpern Taoun
=TD Africa/Ndjamena
N'Djamena		1211	1504	721	Indschamina|Ingamina|Injamina|Lamy|Ndjamena|Ndjemena|Ndzamena|Ndzhamena|Nigamina|Njameno|Tzamena|Yamena
Moundou		857	1608	135
Sarh		914	1839	103
Abéché		1383	2083	74
Kelo		931	1581	43
Koumra		891	1755	36
Pala		936	1490	35
Am Timan		1103	2028	29
Bongor		1028	1537	28
Mongo		1218	1869	28
Doba		865	1685	24
Ati		1322	1834	24
Fada		1719	2158	24
Laï		940	1630	19
Oum Hadjer		1330	1970	19
Bitkine		1198	1821	18
Mao		1412	1531	18
Massaguet		1248	1544	18
Dourbali		1181	1587	18
Mboursou Léré		976	1415	17
Kyabé		945	1894	16
Benoy		898	1632	16
Massakory		1300	1573	15
Moussoro		1364	1649	15
=TF Indian/Kerguelen
Port-aux-Français		-4935	7022	0	Portofranse
=TG Africa/Lome
Lomé		613	122	750	Lameh|Lomee|Lomeo
Sokodé		898	113	118
Kara		955	119	104
Atakpamé		753	113	81
Kpalimé		690	63	75
Bassar		925	78	62
Tsévié		643	121	56
Aného		623	159	48
Sansanné-Mango		1036	47	38
Dapaong		1086	21	33
Tchamba		903	142	26
Badou		758	60	24
Niamtougou		977	111	23
Bafilo		935	127	23
Notsé		695	117	22
Sotouboua		856	98	21
Vogan		633	153	21
=TH Asia/Bangkok
Bangkok		1375	10050	5104	Bancac|Bancocum|Bancoque|Banghok|Bangkok Metropolis|Bangkoka|Banguecoque|Bankok|Bankokas|Bankoko|Banqkok|Krung Thep|Krungdeb|Phra Nakhon|Siayuthia
Samut Prakan		1360	10060	389
Mueang Nonthaburi		1386	10051	292
Udon Thani		1742	10279	247
Chon Buri		1336	10098	219
Nakhon Ratchasima		1497	10210	209
Chiang Mai		1879	9898	201
Hat Yai		701	10048	192
Pak Kret		1391	10050	183
Si Racha		1317	10093	179
Phra Pradaeng		1366	10053	171
Lampang		1829	9949	156
Khon Kaen		1645	10283	148
Surat Thani		914	9933	127
Ubon Ratchathani		1524	10485	123
Nakhon Si Thammarat		843	9997	121
Khlong Luang		1406	10065	119
Nakhon Pathom		1382	10004	118
Rayong		1268	10126	107
Phitsanulok		1682	10026	103
Chanthaburi		1261	10210	100
Pattaya		1293	10088	97
Yala		654	10128	94
Ratchaburi		1354	9982	92
Nakhon Sawan		1570	10014	92
Phuket		789	9840	89
Ban Mai		720	10055	87
Songkhla		720	10060	84
Phra Nakhon Si Ayutthaya		1435	10058	82
Chiang Rai		1991	9983	79
Bang Kruai		1381	10047	78
Sakon Nakhon		1716	10415	76
Krathum Baen		1365	10026	73
Saraburi		1453	10092	68
Trang		756	9961	67
Sattahip		1267	10090	65
Kanchanaburi		1400	9955	64
Nong Khai		1788	10274	64
Samut Sakhon		1355	10027	63
Ban Lam Luk Ka		1398	10078	61
Kamphaeng Phet		1648	9952	59
Chaiyaphum		1581	10203	58
Uttaradit		1763	10009	58
Lop Buri		1480	10065	58
Ban Pong		1382	9988	58
Phra Phutthabat		1473	10080	57
Chumphon		1050	9918	56
Klaeng		1278	10165	56
Kalasin		1643	10351	55
Suphan Buri		1447	10012	53
Tha Maka		1390	9977	53
Ban Talat Yai		788	9840	52
Maha Sarakham		1618	10330	52
Phetchabun		1642	10116	51
Hua Hin		1257	9996	50
Ko Samui		954	9994	50
Chachoengsao		1369	10107	50
Cha-am		1280	9997	49
Pak Chong		1471	10142	49
Narathiwat		643	10182	48
Pran Buri		1238	9990	47
Surin		1488	10349	47
Phetchaburi		1311	9994	47
Chum Phae		1654	10210	46
Sadao		664	10042	46
Si Sa Ket		1511	10433	45
Mae Sot		1672	9857	45
Pattani		687	10125	44
Phatthalung		762	10008	44
Lamphun		1858	9901	43
Warin Chamrap		1519	10486	43
Su-ngai Kolok		603	10197	43
Tha Yang		1296	9991	43
Ban Phaeo		1359	10011	42
Bang Bua Thong		1392	10042	42
Nong Khae		1434	10087	41
Mukdahan		1655	10472	40
Ban Na		1702	9973	40
Bang Lamung		1305	10093	40
Roi Et		1606	10365	39
Wichian Buri		1566	10111	39
Wichit		789	9839	39
Phrae		1815	10014	39
Mae Chan		2015	9985	38
Sam Phran		1373	10022	37
Sukhothai		1701	9982	37
Kantharalak		1464	10465	37
Photharam		1369	9985	36
Phichit		1644	10035	36
Det Udom		1491	10508	36
Ban Phai		1606	10273	36
Tha Bo		1785	10258	35
Loei		1749	10173	35
Samut Songkhram		1341	10000	35
Kathu		792	9833	35
Amnat Charoen		1586	10463	35
Nakhon Phanom		1741	10478	35
Satun		662	10007	35
Nong Bua Lamphu		1720	10244	34
Ban Ratsada		791	9840	34
Prachuap Khiri Khan		1182	9978	34
San Kamphaeng		1874	9912	33
Prachin Buri		1405	10137	33
Krabi		807	9891	31
Ban Khlong Bang Sao Thong		1364	10083	31
Yaring		687	10137	31
Na Klang		1731	10219	31
Kaeng Khoi		1459	10100	30
Betong		577	10107	30
Bang Phae		1369	9993	30
Ban Phan Don		1714	10297	29
Kaeng Khro		1611	10226	29
Amphoe Sikhiu		1490	10171	29
Sa Kaeo		1381	10207	28
Bang Bo District		1358	10082	28
Buri Ram		1499	10310	28
Thung Song		816	9968	28
Ban Chang		1273	10106	28
Ban Bang Kadi Pathum Thani		1400	10055	28
Nong Phai		1599	10106	28
Mae Sai		2043	9988	28
Tha Muang		1396	9964	27
Ron Phibun		818	9985	27
Ban Talat Bueng		1307	10100	26
Si Satchanalai		1752	9976	26
Tha Kham		911	9923	26
Bang Pakong		1354	10099	26
Chai Badan		1520	10113	25
Pak Phanang		835	10020	25
Kut Chap		1743	10257	25
Nan		1878	10078	25
Ranong		997	9863	25
Pathum Thani		1401	10053	25
Tak		1687	9913	24
Dok Kham Tai		1916	9999	24
Ban Bueng		1331	10111	24
Kamalasai		1634	10358	23
Ban Talat Nua		788	9839	23
Chok Chai		1473	10217	23
Damnoen Saduak		1352	9995	23
Tha Mai		1262	10200	22
Uthai Thani		1538	10002	22
Nang Rong		1464	10279	22
Phanat Nikhom		1345	10118	22
Ban Na San		880	9936	22
Taphan Hin		1622	10042	22
Khanu Woralaksaburi		1606	9986	22
Ban Nong Wua So		1727	10322	22
Yasothon		1579	10415	22
Trat		1224	10252	22
Nakhon Nayok		1420	10121	21
Phayao		1919	9988	21
Kuchinarai		1654	10405	21
Bang Pa-in		1423	10058	20
Aranyaprathet		1369	10250	20
Kabin Buri		1395	10172	20
Sing Buri		1489	10040	20
Phibun Mangsahan		1524	10523	20
Sawankhalok		1732	9983	20
Ranot		778	10032	20
Sam Roi Yot		1227	9987	20
Ban Dung		1770	10326	19
Phak Hai		1446	10037	19
Nam Som		1777	10219	19
Wiset Chaichan		1459	10034	19
Tha Ruea		1457	10073	19
Kui Buri		1208	9985	19
Bang Krathum		1658	10030	19
Phan Thong		1347	10110	19
Khon Buri		1453	10225	19
Kaset Wisai		1566	10358	19
Khao Yoi		1324	9982	19
Thoen		1761	9922	18
Non Sung		1518	10226	18
Ban Tak		1704	9908	18
Ban Chalong		784	9834	18
Hang Dong		1869	9892	18
Bang Len		1402	10017	18
San Pa Tong		1863	9890	18
Chon Daen		1619	10086	18
Lat Yao		1575	9979	18
Ban Phe		1263	10144	17
Ban Selaphum		1602	10395	17
Mae Ramat		1698	9852	17
Lom Sak		1678	10124	17
Tak Bai		626	10205	17
Phu Khiao		1638	10213	17
Den Chai		1798	10005	17
Nong Kung Si		1665	10330	17
Kaset Sombun		1628	10195	17
Ra-ngae		630	10173	17
Bang Rakam		1676	10012	17
Bua Yai		1559	10243	17
Sawang Daen Din		1748	10346	17
Bo Phloi		1433	9951	17
Thap Than		1546	9989	17
Bang Ban		1437	10049	17
Huai Yot		779	9963	17
Seka		1793	10396	16
Wang Nam Yen		1350	10218	16
Lang Suan		995	9908	16
Phu Kradueng		1688	10188	16
Laem Sing		1248	10207	16
Phanom Sarakham		1375	10135	16
Ban Mo		1462	10073	16
Wang Noi		1423	10072	16
Wang Saphung		1730	10177	16
Bang Mun Nak		1603	10038	16
Pa Sang		1853	9894	16
Dan Khun Thot		1521	10177	16
Prakhon Chai		1461	10312	16
Thap Khlo		1616	10060	16
Chai Nat		1519	10012	15
Ban Huai Thalaeng		1498	10265	15
Bang Racham		1489	10032	15
Phon Charoen		1803	10317	15
Khao Wong		1670	10409	15
Chom Bueng		1362	9959	15
Bang Saphan		1121	9951	15
Nakhon Luang		1446	10061	15
=TJ Asia/Dushanbe
Dushanbe		3854	6878	679	Djuschambe|Doesjanbe|Douchanbe|Dusanbe|Dusanbeo|Duschanbe|Dushambe|Dusjanbe|Duszanbe|Dyushambe|Düşənbə|Jushambe|Ntousanmpe|Stalinabad
Khujand		4028	6962	145
Kŭlob		3791	6978	79
Qŭrghonteppa		3783	6878	65
Istaravshan		3991	6900	53
Konibodom		4029	7043	50
Vahdat	RR	3856	6901	46
Isfara		4013	7063	38
Tursunzoda	RR	3851	6823	37
Panjakent		3950	6761	35
Khorugh		3749	7155	30
Ishqoshim		3672	7161	26
Hisor	RR	3853	6855	24
Boshkengash		3847	6881	24
Danghara		3810	6934	23
Moskovskiy		3761	6858	22
Vose’		3780	6964	22
Farkhor		3749	6940	22
Buston		4023	6969	22
Chubek		3761	6971	20
Kolkhozobod		3759	6866	18
Norak		3839	6932	18
Yovon		3831	6904	17
Proletar		4017	6950	16
Vakhsh		3771	6883	15
=TL Asia/Dili
Dili	DI	-856	12557	150	Delhi|Dilhi|Dilis|Dilli|Dilly|Dilo|Dily|Dyli|Nova Dili|Ntili
Maliana	BO	-899	12522	22
Suai	CO	-931	12526	22
Likisá	LI	-859	12534	19
Aileu	AL	-873	12557	17
Lospalos	LA	-852	12700	17
Maubara	LI	-861	12521	16
Baukau	BA	-848	12646	16
Venilale	BA	-864	12638	16
=TM Asia/Ashgabat
Ashgabat		3795	5838	728	Achgabat|Achkhabad|Aschabad|Aschabadas|Aschchabad|Aschgabat|Asgabat|Asgabata|Asgabate|Asgabato|Ashabad|Ashabat|Ashgabad|Ashkabad|Ashkhabad|Ashqabad|Ashxabad|Ashxobod|Asjabad|Asjchabad|Asjchabat|Asjkhabad|Askabad|Askabat|Askhabad|Asnkampat|Asqabad|Asxabad|Aszchabad|Poltoratsk
Türkmenabat		3907	6358	235
Daşoguz		4184	5997	167
Mary		3759	6183	115
Balkanabat		3951	5437	88
Bayramaly		3762	6217	76
Türkmenbaşy		4002	5296	68
Tejen		3738	6051	67
Abadan		3805	5820	39
Yolöten		3730	6236	38
Gowurdak		3781	6605	35
Atamyrat		3784	6521	33
Köneürgench		4233	5915	30
Annau		3789	5852	28
Yylanly		4183	5965	27
Gumdag		3921	5459	24
Baharly		3844	5743	23
Boldumsaz		4213	5967	21
Bereket		3924	5552	21
Gazojak		4119	6140	21
Kaka		3735	5961	19
Seydi		3948	6291	18
Saýat		3878	6388	18
Tagta		4165	5992	17
=TN Africa/Tunis
Tunis		3682	1017	693	Tinis|Tiwnis|Tuenis|Tuinis|Tunes|Tunez|Tunisa|Tunisas|Tunisi|Tunisin Orn|Tunisz|Tunixi|Tuniz|Tunizo|Tunus|Tynida
Sfax		3474	1076	277
Sousse		3583	1064	164
Kairouan		3568	1010	120
Bizerte		3727	987	115
Gabès		3388	1010	110
Ariana		3686	1019	98
Kasserine		3517	884	82
Gafsa		3442	878	81
La Goulette		3682	1031	80
Zarzis		3350	1111	79
Ben Arous		3675	1022	75
Monastir		3578	1083	72
La Mohammedia		3667	1016	67
Al Marsá		3688	1032	66
Msaken		3573	1058	65
Skanes		3578	1080	64
Houmt El Souk		3388	1086	63
Tataouine		3293	1045	63
El Hamma		3389	980	62
Medenine		3335	1051	62
Douane		3645	1076	60
Béja		3673	918	57
Nabeul		3646	1074	56
Hammamet		3640	1062	54
Jendouba		3650	878	51
El Kef		3617	870	48
Hammam-Lif		3673	1034	48
Oued Lill		3683	1004	47
Menzel Bourguiba		3715	979	46
Mahdia		3550	1106	46
Radès		3677	1027	44
Kélibia		3685	1109	43
Sidi Bouzid		3504	948	42
Metlaoui		3432	840	42
Djemmal		3562	1076	40
Ksar Hellal		3565	1089	40
Tozeur		3392	813	35
Dar Chabanne		3647	1075	34
Hammam Sousse		3586	1060	34
Gremda		3475	1078	34
Korba		3658	1086	34
La Sebala du Mornag		3668	1029	33
Midoun		3381	1099	32
Mateur		3704	967	31
Ar Rudayyif		3438	816	30
Douz		3347	902	28
Ksour Essaf		3542	1099	28
Siliana		3608	937	27
Manouba		3681	1010	25
Nefta		3387	788	22
Chebba		3524	1112	22
Menzel Jemil		3724	991	22
Takelsa		3678	1063	21
Medjez el Bab		3665	961	20
El Jem		3530	1072	20
Akouda		3587	1057	20
Kebili		3370	897	20
Tajerouine		3589	855	19
Douar Tindja		3717	975	19
Ouardenine		3571	1067	18
El Fahs		3637	991	18
Beni Khiar		3647	1078	18
Zaghouan		3640	1014	17
Mennzel Bou Zelfa		3668	1058	16
El Alia		3717	1003	16
Thala		3557	867	16
Bekalta		3562	1099	16
Carthage		3686	1033	16
Menzel Abderhaman		3724	986	16
Galaat el Andeless		3706	1012	15
=TO Pacific/Tongatapu
Nuku‘alofa		-2114	-17520	22	Niukalofa|Noukoualopha|Nucualofa|Nukalofa|Nukualofa
=TR Europe/Istanbul
Istanbul		4101	2895	14804	Bizanc|Byzance|Byzantion|Byzantium|Byzanz|Constantinoble|Constantinopla|Constantinople|Constantinopoli|Costantinopoli|Estambul|Istamboul|Istambul|Istambuł|Istampoul|Isztambul|Konstantinapoly|Konstantinopel|Konstantinopolo|Kustantiniyah|Micklagard|Mikligardur|Mikligarður|Stamboul|Stambul|Stambula|Stambuł|Tsarigrad|Vyzantio
Ankara		3992	3285	3517	Anakara|Ancara|Ancyra|Angkara|Angora|Anguriyah|Ankar|Ankaro|Ankuara|Ankura|Ankyra|Anqara|Enguri|Enqere
İzmir		3841	2714	2501	Azmir|Esmirna|Ismir|Izmira|Izmiras|Izmiro|Smirne|Smyrna|Smyrne|Yazmir
Bursa		4020	2906	1413	Boursa|Brossa|Broussa|Brousse|Brusa|Brussa|Burs|Bursae|Burso|Prousa
Adana		3699	3533	1249	Adane|Adhanah|Antiocheia|Edene
Gaziantep		3706	3738	1066	Aintab|Antep|Ayintap|Ayıntap|Dilok|Gaziantepa|Gaziantepas|Gazijantehp|Gazijantep|Guaziantep|Nkaziantep|Qazianteb|Qaziantep
Konya		3787	3248	876	Conia|Iconio|Iconium|Ikonio|Ikoniow|Koni|Konia|Konieh|Konija|Konja|Konjao|Kuniyah|Qonia|Qonya|Qonye
Çankaya		3992	3286	792
Antalya		3691	3070	758	Adalia|Antalia|Antalija|Antaliya|Antaliyah|Antalja|Antayla|Atali|Attalea|Attaleia|Attalia|Olbia|Satalia
Bağcılar		4104	2886	724	Bagdzhylar|Cifitburgaz|Ciftburgaz|Çıfıtburgaz
Diyarbakır		3791	4022	645	Amed|Amida|Diarbekir|Diarbekr|Dijarbakir|Dijarbakira|Dijarbakiro|Dijarbakyr|Dijarbakyras|Dijarbekir|Dikranakerd|Diyarbekir|Diyarbekır|Diyarbəkir|Diyaribakir|Diyaribekir|Diyarıbakır|Diyarıbekir|Dyjarbakyr|Ntigiarmpakir
Kayseri		3873	3549	593	Caesarea|Casarea|Cearee|Cesarea|Cesaree|Eusebeia|Kaisareia|Kaisaria|Kaisarie|Kaisarije|Kaiseri|Kaiseris|Kaizarie|Kajseri|Kajsery|Khuajseri|Mazaca|Qaisariye|Qayseri
Üsküdar		4102	2901	583	Chrysopolis|Scutari|Skutari|Uskjudar
Bahçelievler		4100	2886	577
Umraniye		4102	2912	573
Mersin		3681	3464	538	Icel|Mersina|Mersine|Merson|Mersyna|Myrte|Zephyrium
Esenler		4104	2888	520	Litros
Eskişehir		3978	3052	515	Dorylaeum|Ehskishehkhir|Ehskishekhir|Eski Shahr|Eski Shehir|Eskischehir|Eskisechir|Eskisechiras|Eskiseher|Eskisehira|Eskishekhir|Əskişəhər
Karabağlar		3837	2714	458
Muratpaşa		3689	3076	450
Şanlıurfa		3717	3879	450	Antiocheia|Edesa|Edessa|Ehdessa|Orfa|Ourfa|Urfa|Urfeh
Malatya		3835	3832	442	Malateia|Malatia|Malatija|Malatiyah|Malatja|Meleti|Meletiye|Melitene
Sultangazi		4111	2887	437
Maltepe		4094	2916	427
Erzurum		3991	4128	421	Arzirum|Carana|Ehrzurum|Erserum|Erzeroum|Erzerum|Erzirom|Erzirum|Erzuruma|Erzurumas|Kalikala|Karin|Theodosiopolis|Theodosioupoli|Ərzurum
Samsun		4128	3634	394
Batman		3789	4113	382
Kahramanmaraş		3758	3693	376
Van		3849	4338	372
Ataşehir		4098	2912	362
Şişli		4106	2899	315
Denizli		3777	2909	313
Elazığ		3867	3922	298
Zeytinburnu		4099	2890	289
Adapazarı		4078	3040	287
Sultanbeyli		4096	2927	287
Gebze		4080	2943	281
Merkezefendi		3781	2904	280
Sivas		3975	3702	264
Tarsus		3692	3489	256
Trabzon		4101	3973	244
Manisa		3861	2743	244
Sancaktepe		4100	2923	241
Balıkesir		3965	2789	238
Adıyaman		3776	3828	224
Esenyurt		4103	2868	211
Kırıkkale		3985	3351	211
Antakya		3621	3616	210
Osmaniye		3707	3625	203
Çorlu		4116	2780	203
Arnavutköy		4118	2874	198
İzmit		4076	2993	197
Başakşehir		4109	2880	194
Kütahya		3942	2998	185
Çorum		4055	3495	183
Siverek		3776	3932	175
Isparta		3776	3055	172
Büyükçekmece		4102	2859	163
Aydın		3785	2784	163
İskenderun		3659	3617	160
Viranşehir		3722	3976	154
Uşak		3867	2941	153
Aksaray		3837	3403	152
Kızıltepe		3719	4058	150
Afyonkarahisar		3876	3054	146
İnegol		4008	2951	134
Tokat		4031	3655	130
Edirne		4168	2656	126
Derince		4076	2981	125
Beylikdüzü		4098	2864	122
Tekirdağ		4098	2751	122
Karaman		3718	3322	120
Nazilli		3792	2832	119
Ordu		4098	3789	117
Siirt		3793	4194	114
Erzincan		3974	3949	114
Alanya		3654	3200	113
Turhal		4039	3608	111
Bandırma		4035	2798	108
Turgutlu		3850	2770	103
Mustafakemalpaşa		4004	2841	101
Zonguldak		4145	3179	100
Manavgat		3679	3144	99
Giresun		4092	3839	99
Karabük		4120	3263	97
Bolu		4074	3161	97
Ceyhan		3702	3582	96
Kırşehir		3915	3416	94
Polatlı		3958	3214	93
Bafra		4157	3591	93
Rize		4102	4052	93
Ereğli		3751	3405	92
Ağrı		3972	4305	92
Erciş		3903	4336	92
Niğde		3797	3468	91
Lüleburgaz		4140	2736	91
Körfez		4077	2978	91
Nusaybin		3707	4121	89
Salihli		3848	2815	89
Ereğli		4128	3142	89
Kozan		3746	3582	88
Yozgat		3982	3480	88
Çanakkale		4016	2641	88
Patnos		3922	4286	87
Akhisar		3892	2784	85
Çerkezköy		4129	2800	84
Amasya		4065	3583	83
Muş		3873	4148	83
Nizip		3701	3779	82
Kilis		3672	3712	82
Fatsa		4103	3750	82
Cizre		3733	4218	81
Bingöl		3888	4049	81
Elbistan		3821	3720	80
Hakkâri		3757	4374	78
Ünye		4113	3728	78
Kars		4060	4309	77
Midyat		3742	4134	76
Iğdır		3992	4405	76
Nevşehir		3863	3471	76
Silifke		3638	3393	75
Silopi		3724	4246	75
Bismil		3785	4066	74
Belek		3686	3106	73
Tatvan		3849	4228	73
Kâhta		3779	3862	73
Yüksekova		3757	4429	72
Khanjarah		4060	3362	71
Mardin		3731	4074	71
Yalova		4066	2928	71
Gemlik		4043	2916	71
Kastamonu		4138	3378	70
Kadirli		3737	3610	70
Doğubayazıt		3955	4408	70
Ayvalık		3932	2669	70
Söke		3775	2741	68
Ardeşen		4119	4099	68
Ödemiş		3823	2797	67
Burdur		3772	3029	66
Silvan		3814	4101	66
Soma		3919	2761	66
Ahlat		3875	4248	65
Akşehir		3836	3142	64
Kuşadası		3786	2726	63
Sorgun		3981	3519	63
Çubuk		4024	3303	63
Kırıkhan		3650	3636	61
Fethiye		3664	2913	60
Kırklareli		4174	2723	58
Düzce		4084	3116	58
Bergama		3912	2718	57
Anamur		3608	3284	57
Reyhanlı		3627	3657	57
Dörtyol		3684	3623	57
Gölcük		4070	2987	56
Bolvadin		3871	3105	56
Zile		4030	3589	56
Bozüyük		3991	3004	55
Menemen		3861	2707	53
Silivri		4107	2825	53
Adilcevaz		3880	4273	53
Şırnak		3751	4245	53
Ergani		3827	3975	53
Erbaa		4067	3657	52
Tavşanlı		3954	2950	52
Orhangazi		4049	2931	52
Seydişehir		3742	3185	51
Merzifon		4087	3546	51
Kavaklı		4109	2833	51
Çarşamba		4120	3672	50
Torbalı		3815	2736	50
Niksar		4059	3695	50
Keskin		3967	3361	50
Karapınar		3772	3355	50
Mut		3664	3344	49
Muğla		3722	2837	48
Alaşehir		3835	2852	48
Suluova		4083	3565	48
Şebin Karahisar		4029	3842	47
Tire		3809	2774	47
Kulu		3910	3308	47
Suruç		3698	3843	47
Erdemli		3660	3431	47
Bitlis		3840	4211	46
Çumra		3757	3277	46
Urla		3832	2676	45
Akçaabat		4102	3957	45
Aliağa		3880	2697	45
Keşan		4086	2663	45
Beyşehir		3768	3172	44
Birecik		3703	3798	44
Karacabey		4021	2836	44
Şereflikoçhisar		3894	3354	44
Bulancak		4094	3823	44
Milas		3732	2778	43
Sandıklı		3846	3027	43
Besni		3769	3786	42
Edremit		3960	2702	41
Gönen		4010	2765	41
Bilecik		4014	2998	40
Afşin		3825	3691	40
Cimin		3971	3970	40
Karasu Mahallesi		4107	3079	40
Bodrum		3704	2743	39
Yalvaç		3830	3118	39
Beypazarı		4017	3192	39
Burhaniye		3950	2697	38
Vakfıkebir		4105	3928	38
Sungurlu		4017	3437	38
Bartın		4164	3234	37
Beşikdüzü		4105	3923	37
Serik		3692	3110	37
Talas		3869	3555	37
Uzunköprü		4127	2669	36
Osmancık		4098	3480	36
Kestel		4020	2921	36
Develi		3839	3549	36
Hınıs		3936	4169	35
Dinar		3807	3017	35
Yerköy		3964	3447	35
Hendek		4080	3075	35
Safranbolu		4125	3269	35
Akçakoca		4109	3112	35
Simav		3909	2898	35
Sinop		4203	3516	35
Göksun		3802	3650	34
Çay		3859	3103	34
Marmaris		3685	2827	34
Şarkîkaraağaç		3808	3137	33
Bor		3789	3456	32
Gumushkhane		4046	3947	32
Kumru		4087	3726	32
Kurtalan		3793	4168	32
Akçakale		3671	3895	32
Yeşilli		3734	4082	32
Of		4094	4026	32
İmamoğlu		3727	3566	32
Ceylanpınar		3685	4005	31
Bulanık		3909	4227	31
Bayburt		4026	4022	31
Ortaköy		3874	3404	31
Kula		3855	2865	31
Mimarsinan		4102	2856	31
Biga		4023	2724	31
Karasu		4110	3070	31
Karamürsel		4069	2962	31
Kemalpaşa		3843	2742	30
Görele		4103	3900	30
Beykonak		3633	3030	30
Araklı		4094	4006	30
Karakoçan		3895	4003	30
Kozluk		3819	4148	30
Gürpınar		4099	2861	29
Bucak		3746	3060	29
Selçuk		3795	2737	29
Tunceli		3910	3954	29
Yakuplu		4099	2868	29
Yenişehir		4026	2965	29
Kaman		3936	3372	29
Gerede		4080	3220	29
Bozyazı		3611	3296	28
Terme		4121	3697	28
Gölbaşı		3778	3764	28
Boyabat		4147	3477	28
Malkara		4089	2690	27
Ilgın		3828	3191	27
Kırkağaç		3911	2767	27
Alaca		4017	3484	27
Babaeski		4143	2709	27
Kulp		3850	4101	27
Erzin		3695	3620	26
Çan		4003	2705	26
Malazgirt		3915	4254	26
Didim		3738	2726	26
Güroymak		3858	4202	26
Suşehri		4016	3808	26
Elmadağ		3992	3323	25
Sapanca		4069	3027	25
Gelibolu		4041	2667	25
Kağızman		4016	4313	25
Vezirköprü		4114	3545	25
Akyazı		4069	3062	25
Yahyalı		3810	3536	25
Susurluk		3991	2816	25
Devrek		4122	3196	25
Çayeli		4109	4072	25
Pasinler		3998	4167	25
Gürsu		4022	2919	25
Artvin		4118	4182	24
Mahmutlar		3649	3209	24
Tosya		4102	3404	24
Kazan		4023	3268	24
Kelkit		4013	3943	24
Pazarcık		3749	3730	24
Emet		3934	2926	24
Şarkışla		3935	3641	24
Ferizli		4094	3049	24
Sarıkamış		4033	4259	24
Oltu		4054	4199	24
Mudanya		4038	2888	23
Akdağmadeni		3966	3588	23
Kovancılar		3872	3986	23
İdil		3733	4189	23
Erdek		4040	2779	23
Genç		3875	4055	22
İznik		4043	2972	22
Gediz		3899	2939	22
Menderes		3825	2713	22
Çaycuma		4143	3208	22
Tepecik		4103	2855	22
Bozova		3736	3853	22
Havza		4097	3566	22
Demirci		3905	2866	21
Çine		3761	2806	21
Çeşme		3833	2631	21
Hacılar		3865	3545	21
Ardahan		4111	4270	21
Çermik		3814	3945	21
Alaplı		4118	3139	21
Dargeçit		3755	4172	21
Karaçoban		3934	4210	20
Korkuteli		3706	3020	20
Darende		3855	3751	20
Geyve		4051	3029	20
Belen		3649	3619	20
Hadim		3699	3246	20
Emirdağ		3902	3115	20
Sürmene		4091	4013	20
Tekirova		3650	3053	20
İskilip		4074	3447	20
Hayrabolu		4121	2711	20
Yomra		4095	3986	20
Ortaca		3684	2876	20
Seferihisar		3820	2684	20
Bahçe		3720	3658	20
Çatalca		4114	2846	19
Dalaman		3677	2880	19
Taşova		4076	3632	19
Nallıhan		4019	3135	19
Yatağan		3734	2814	19
Şemdinli		3731	4457	19
Sarayköy		3792	2893	19
Gürgentepe		4079	3759	19
Eleşkirt		3980	4268	19
Varto		3917	4145	19
İncirliova		3785	2772	19
Gazipaşa		3627	3232	18
Diyadin		3954	4367	18
Kızılcahamam		4047	3265	18
Çerkeş		4081	3289	18
Dursunbey		3959	2863	18
Hopa		4139	4142	18
Denizciler		3664	3621	17
Taşköprü		4151	3421	17
Kemer		3660	3056	17
Eğirdir		3787	3085	17
Tekkeköy		4121	3646	17
Serinhisar		3758	2927	17
Tirebolu		4101	3881	17
Banaz		3874	2975	17
Horasan		4004	4216	17
Hilvan		3759	3896	17
Ermenek		3664	3289	17
Gemerek		3918	3607	17
Bayındır		3822	2765	17
Serinyol		3636	3621	17
Korgan		4082	3735	17
Ürgüp		3863	3491	17
Elmalı		3674	2992	17
Mucur		3906	3438	17
Turgutreis		3702	2727	16
Lice		3846	4064	16
Arhavi		4135	4130	16
Arsin		4095	3993	16
Sarigerme		3672	2870	16
Baskil		3857	3882	16
Senirkent		3810	3055	16
Osmaneli		4036	3001	16
Ezine		3979	2634	16
Çağlayancerit		3775	3729	16
Aşkale		3992	4070	15
Solhan		3897	4105	15
Hizan		3822	4242	15
Kadınhanı		3824	3221	15
Bigadiç		3939	2813	15
Foça		3867	2676	15
Kocaali		4105	3085	15
Espiye		4095	3870	15
=TT America/Port_of_Spain
Chaguanas	CHA	1052	-6142	67
Mon Repos		1028	-6145	56
San Fernando		1028	-6147	55
Port of Spain		1067	-6152	49	Acalquixohuayan Caxtillan|Porto Espana|Portofspeina|Portospeno|Puerto Espana
Rio Claro		1031	-6118	36
Arima		1064	-6128	35
Marabella		1031	-6145	27
Laventille	SJL	1065	-6150	21
Point Fortin	PTF	1017	-6168	19
Tunapuna	TUP	1065	-6139	18
Scarborough		1118	-6074	17
Sangre Grande	SGE	1059	-6113	16
Paradise	TUP	1065	-6136	15
=TV Pacific/Funafuti
Funafuti	FUN	-852	17919	4	Fongafale|Phounaphouti
=TW Asia/Taipei
Taipei		2505	12153	7872	Kota Taipei|Pan Kiao|Taibei Shi|Taibei Shih|Taibejus|Taipe|Taipeh|Taipeium|Taipejus|Tajbehj|Tajpej|Tajpeo|Tayipeh|Đài Bắc
Kaohsiung		2262	12031	1520	Gaosjun|Gaosyongshih|Gaoxiong|Gaoxiongshi|Kaohsiung City|Takao
Taichung		2415	12068	1041	Kota Taichung|Taicungas|Taizhong|Taizhong Shi|Tajchzhun|Tajcung|Tajzhun|Taychun|Đài Trung
Tainan		2299	12021	771	Kota Tainan|Tainan City|Tainanas|Tainanshi|Tainanshih|Tajnan|Taynam|Đài Nam
Banqiao		2501	12147	543	Banchiao|Banciao|Banciao District|Banqiao District
Hsinchu		2480	12097	404	Kota Hsinchu|Sinhcuz|Sinjhushih|Tan Truc|Xinzhu|Xinzhushi
Taoyuan City		2499	12130	402
Keelung		2513	12174	398
Hualien City		2398	12160	350
Yuanlin		2396	12058	125
Taitung City		2276	12114	110
Nantou		2392	12066	106
Douliu		2371	12054	105
Yilan		2476	12175	94
Puli		2397	12097	86
Daxi		2488	12129	85
Magong		2357	11959	56
Donggang		2247	12045	48
Jincheng		2443	11832	38
Hengchun		2200	12074	31
Zhongxing New Village		2396	12069	26
Lugu		2375	12075	20
Yujing		2312	12046	17
=TZ Africa/Dar_es_Salaam
Dar es Salaam		-682	3927	2699	Darasalam|Daresalama|Daresalamo|Daressalaam|Daressalam|Daruesselam|Darüsselam|Ntontoma
Mwanza		-252	3290	437	Muansa|Muanza|Muvanzo|Mvanza|Mwamza|Mwansa
Zanzibar		-616	3920	404	Ilu Zanzibar|Sansibar|Unguja|Zanjibar|Zanzibar City|Zanzibaras|Zanzibaro
Arusha		-337	3668	341
Mbeya		-890	3345	292
Morogoro		-682	3766	251
Tanga		-507	3910	225
Dodoma		-617	3574	181	Dadoma|Dodom|Dodomao|Idodoma|Ntontoma
Kigoma		-488	2963	164
Moshi		-335	3733	157
Tabora		-502	3283	145
Songea		-1068	3565	126
Musoma		-150	3380	121
Iringa		-777	3570	112
Katumba		-923	3362	109
Shinyanga		-366	3342	107
Mtwara		-1027	4018	97
Ushirombo		-349	3196	95
Kilosa		-683	3698	92
Sumbawanga		-797	3162	89
Bagamoyo		-644	3890	82
Mpanda		-634	3107	73
Bukoba		-133	3181	71
Singida		-482	3474	62
Uyovu		-328	3153	61
Makumbako		-885	3483	53
Buseresere		-302	3187	53
Bunda		-205	3387	51
Merelani		-356	3698	50
Katoro		-302	3190	50
Ifakara		-813	3668	50
Njombe		-935	3477	47
Lindi		-1000	3972	42
Vwawa		-911	3293	40
Geita		-287	3223	40
Nguruka		-511	3104	39
Newala Kisimani		-1095	3928	38
Geiro		-615	3687	38
Kidatu		-770	3696	38
Kasulu		-458	3010	37
Tunduma		-930	3277	37
Masasi		-1072	3880	36
Kahama		-383	3260	36
Kidodi		-760	3700	36
Igunga		-428	3388	36
Misungwi		-285	3308	36
Mlimba		-880	3582	35
Mafinga		-725	3507	35
Masumbwe		-363	3218	35
Chalinze		-664	3835	34
Babati		-422	3575	34
Biharamulo		-263	3131	34
Somanda		-337	3395	34
Bariadi		-280	3398	34
Kirando		-742	3060	33
Tarime		-135	3437	33
Tumbi		-507	3273	33
Bugarama		-287	3053	32
Mvomero		-625	3867	31
Chanika		-542	3802	31
Kyela		-958	3385	31
Kibiti		-772	3894	30
Kisesa		-308	3415	30
Lukuledi		-1057	3880	30
Mlandizi		-670	3873	29
Rujewa		-870	3438	29
Ilula		-768	3604	29
Kibondo		-359	3072	29
Tukuyu		-925	3365	28
Namanyere		-752	3105	28
Mkuranga		-712	3921	28
Bungu		-763	3906	28
Chato		-264	3177	28
Kasamwa		-285	3243	28
Sikonge		-563	3277	27
Malinyi		-893	3613	27
Mtinko		-455	3485	27
Nzega		-422	3318	27
Maramba		-505	3862	27
Wete		-506	3973	26
Magugu		-402	3577	26
Sokoni		-643	3955	26
Sepuka		-475	3453	26
Mbinga		-1093	3502	25
Luchingu		-1090	3933	25
Igurusi		-885	3385	25
Shelui		-437	3420	25
Chimala		-886	3402	25
Kakonko		-328	3096	25
Uvinza		-510	3039	25
Nyalikungu		-318	3378	25
Sirari		-125	3448	24
Lushoto		-478	3828	24
Matai		-830	3152	24
Old Shinyanga		-355	3340	24
Urambo		-507	3205	24
Mgandu		-595	3413	24
Kibaha		-677	3892	24
Songwa		-352	3352	24
Kiomboi		-427	3437	24
Kondoa		-490	3578	24
Vikindu		-701	3930	23
Mwadui		-355	3360	23
Nangomba		-1090	3850	23
Kingori		-328	3698	23
Igugunu		-457	3463	23
Ngudu		-297	3333	23
Chala		-758	3127	23
Lalago		-345	3395	23
Kigonsera		-1080	3505	22
Tinde		-388	3320	22
Rulenge		-272	3063	22
Maswa		-268	3398	22
Chake Chake		-525	3977	22
Mhango		-328	3285	22
Kiwira		-917	3354	21
Isaka		-390	3293	21
Basotu		-437	3508	21
Mazinde		-480	3822	21
Muriti		-198	3292	20
Matui		-480	3825	20
Hedaru		-450	3790	20
Nsunga		-114	3139	20
Dareda		-422	3555	20
Nshamba		-180	3155	20
Mpwapwa		-635	3648	20
Kiratu		-333	3567	20
Itigi		-570	3448	20
Ikungi		-513	3477	20
Nanyamba		-1068	3983	20
Kibakwe		-672	3637	20
Maposeni		-1058	3540	19
Kabanga		-264	3047	19
Liwale		-977	3793	19
Laela		-857	3205	19
Bashanet		-423	3542	19
Kihangara		-258	3335	19
Mtwango		-902	3480	19
Ilembula		-890	3458	19
Dongobesh		-407	3538	19
Matiri		-1075	3490	19
Magole		-638	3737	19
Mlowo		-900	3298	19
Usa River		-337	3685	19
Nangwa		-447	3545	19
Galappo		-427	3585	19
Mugumu		-185	3470	18
Katerero		-140	3173	18
Nyakabindi		-263	3398	18
Nachingwea		-1037	3876	18
Izazi		-720	3573	18
Msowero		-653	3720	18
Ipinda		-948	3390	18
Mto wa Mbu		-335	3585	18
Usevia		-710	3123	18
Nanganga		-1038	3915	17
Same		-407	3773	17
Ilongero		-467	3487	17
Kibara		-215	3345	17
Ngerengere		-675	3812	17
Puma		-500	3473	17
Tandahimba		-1075	3963	17
Muheza		-517	3878	17
Malampaka		-313	3353	17
Lugoba		-645	3833	17
Ngara		-251	3066	17
Mwandiga		-483	2966	17
Mikumi		-740	3698	17
Mungaa		-497	3488	17
Nyamuswa		-190	3402	17
Mbuguni		-357	3695	16
Butiama		-177	3397	16
Kishapu		-362	3387	16
Nyangao		-1033	3928	16
Tingi		-1130	3503	16
Kitama		-1072	3973	16
Lembeni		-378	3762	16
Kamachumu		-162	3162	16
Mlalo		-493	3893	16
Makuyuni		-473	3810	16
Usagara		-268	3300	16
Mabama		-513	3253	15
Mlangali		-978	3452	15
Mahanje		-993	3533	15
=UA Europe/Kiev
Kyiv		5045	3052	2798	Chijv|Civ|Kaenugardur|Keju|Kiebo|Kief|Kieu|Kiev|Kievi|Kievo|Kiew|Kiiev|Kiiv|Kijev|Kijeva|Kijevas|Kijew|Kijow|Kijuw|Kijv|Kiova|Kiovia|Kiyev|Kiyiw|Kjiv|Kueyiv|Kyev|Kyiiv|Kyiw|Kyjev|Kyjiv|Kyjiw|Kænugarður|Küyiv
Kharkiv		4998	3625	1431	Carcovia|Charcovia|Charkiv|Charkiw|Charkov|Charkovas|Charkow|Harkiv|Harkiva|Harkivo|Harkov|Harkova|Jarkov|Kharkov
Dnipro		4846	3504	1033	Dnepr|Dneprapjatrousk|Dnepropetrovsk|Dnepropetrovska|Dnepropetrowsk|Dnetropetrovsk|Dniepr|Dniepropetrovsk|Dniepropetrowsk|Dnipropetrovsk|Dnipropetrovsko|Dnipropetrowsk|Dnjapro|Dnjepropetrovsk|Dnjepropetrowsk|Dnjipropetrovsk|Dnyipro|Ekacjarynaslau|Ekaterinoslav|Ekaterinoslavu|Iekaterinoslav|Jekaterynoslaw|Jekaterynosław|Jekatierinoslaw|Jekatierinosław|Katerynoslav|Katerynoslaw|Katerynosław|Novarasijsk|Novii Kodak|Novij Kodak|Novorosiysk|Novorossiisk|Novorossiysk|Noworosijsk|Noworossijsk|Noworosyjsk|Ntnipro|Ntnipropetrofsk|Yekaterinoslav|Yekaterinovslav
Donetsk		4802	3780	1025	Daneck|Doneck|Donecka|Doneckas|Donecko|Donesk|Donetk|Donezk|Donieck|Donietsk|Donjeck|Hughesovka|Jusowka|Juzivka|Juzovka|Ntonetsk|Stalin|Staline|Stalino|Yuzovka|Yuzovo
Odessa		4648	3073	1002	Adehsa|Ades|Odesa|Odess|Odessae|Odesse|Odessos|Odessus|Odessza|Odissos|Udessa
Lviv		4984	2402	718	Ilbav|Lavov|Lembaersch|Lemberg|Lemburg|Lembärsch|Leopoli|Leopolis|Leopołi|Leopul|Liopuli|Liov|Ljviv|Lvivo|Lvov|Lvova|Lvovas|Lwif|Lwiw|Lwow|Lwuw
Kryvyi Rih		4791	3338	652	Krivi Rih|Krivi Rog|Krivii Rih|Krivij Rig|Krivij Rih|Krivijriha|Kriviy Rig|Krivoi Rog|Krivoj Rog|Krivojroga|Krivoy Rog|Krivoy Roq|Krivyj Rig|Kriwoi Rog|Krovoi Rig|Kruevuey Rih|Kryvy Rig|Kryvy Rih|Kryvy Rog|Kryvyj Rih|Kryvyj Rihas|Kryvyy Rih|Krywyj Rih|Krzywy Rog|Krüvüy Rih|Krıvıy Rig
Mykolayiv		4697	3200	511	Mikolaiv|Mikolajow|Mikołajów|Mykolaiv|Nikolaev|Nikolajew|Nikolayev|Vernoleninsk
Mariupol		4710	3754	482	Hayeren|Marijupol|Marioupol|Marioupoli|Mariupolj|Zhdanov
Khmelnytskyi		4942	2700	398
Makiyivka		4805	3793	377
Vinnytsia		4923	2848	352
Kherson		4666	3262	320
Poltava		4959	3454	318
Chernihiv		5151	3128	308
Cherkasy		4943	3206	298
Sumy		5092	3480	294
Zhytomyr		5026	2868	282
Horlivka		4834	3805	279
Rivne		5062	2623	255
Kropyvnytskyi		4851	3226	249
Kamianske		4851	3460	249
Chernivtsi		4829	2594	236
Ternopil		4955	2559	236
Kremenchuk		4907	3342	227
Lutsk		5076	2534	214
Ivano-Frankivsk		4892	2471	204
Bila Tserkva		4981	3011	199
Kramators’k		4872	3756	174
Nikopol		4757	3440	131
Sloviansk		4887	3762	125
Pavlohrad		4853	3587	116
Yenakiyeve		4823	3821	104
Oleksandriya		4867	3312	103
Kamianets-Podilskyi		4868	2659	100
Konotop		5124	3320	92
Kostyantynivka		4853	3771	91
Brovary		5052	3081	89
Uman		4875	3022	88
Berdychiv		4990	2860	86
Shostka		5186	3347	85
Chervonohrad		5039	2424	83
Bakhmut		4859	3800	81
Drohobych		4935	2351	79
Nizhyn		5105	3189	75
Novomoskovs’k		4864	3525	73
Izmail		4535	2884	72
Shakhtars’k		4806	3844	72
Pervomays’k		4804	3085	71
Pokrovsk		4828	3718	68
Chystyakove		4804	3860	68
Kalush		4901	2437	68
Smila		4922	3189	68
Kovel		5122	2471	66
Korosten’		5096	2864	65
Khartsyz’k		4804	3815	64
Pryluky		5059	3239	63
Druzhkivka		4863	3755	62
Lozova		4889	3632	62
Kolomyia		4853	2504	62
Stryi		4926	2386	61
Novovolyns’k		5073	2416	58
Novohrad-Volynskyi		5059	2762	56
Snizhne		4803	3877	56
Boryspil’		5035	3096	55
Chornomors’k		4630	3065	54
Izyum		4921	3725	54
Lubny		5002	3300	53
Horishni Plavni		4901	3364	52
Zhovti Vody		4834	3350	52
Fastiv		5008	2992	51
Nova Kakhovka		4675	3335	51
Marhanets’		4764	3463	50
Bilhorod-Dnistrovskyi		4619	3035	50
Okhtyrka		5031	3490	50
Myrnohrad		4831	3726	50
Romny		5075	3347	49
Svitlovods’k		4905	3324	48
Shepetivka		5019	2706	46
Bucha		5054	3021	42
Voznesensk		4756	3133	42
Varash		5135	2585	42
Toretsk		4840	3785	42
Myrhorod		4997	3361	41
Irpin		5052	3025	41
Podilsk		4775	2953	41
Vasylkiv		5019	3031	40
Yuzhnoukrains'k		4782	3118	39
Volodymyr-Volynskyi		5085	2432	38
Dubno		5042	2573	38
Yasynuvata		4813	3786	38
Kakhovka		4681	3349	37
Boryslav		4929	2343	37
Pereiaslav-Khmelnytskyi		5007	3145	37
Chuhuyiv		4984	3669	37
Dobropillya		4846	3709	36
Zhmerynka		4904	2811	36
Avdiyivka		4814	3774	36
Hlukhiv		5168	3392	35
Sambir		4952	2320	35
Boyarka		5032	3030	35
Dolyns'ka		4811	3276	34
Starokostiantyniv		4976	2720	34
Vyshneve		5039	3037	33
Slavuta		5030	2687	33
Netishyn		5034	2664	33
Mohyliv-Podilskyi		4845	2780	33
Kupjansk		4971	3762	32
Synel’nykove		4832	3552	32
Obukhiv		5011	3062	32
Balakliya		4946	3686	31
Kostopil’		5088	2645	31
Debal’tseve		4834	3840	30
Pervomays’kyy		4939	3621	30
Chortkiv		4902	2580	29
Novoyavorivs'k		4993	2357	29
Tsyurupyns’k		4662	3272	29
Znomenka		4871	3266	28
Lyman		4899	3780	28
Khmilnyk		4956	2796	28
Zolotonosha		4967	3204	28
Lebedyn		5059	3448	28
Sarny		5134	2660	27
Malyn		5077	2924	27
Truskavets’		4928	2351	27
Kaniv		4975	3146	26
Kozyatyn		4971	2883	26
Korostyshiv		5032	2906	25
Yuzhne		4662	3110	25
Slavutych		5152	3072	25
Haisyn		4881	2939	25
Selydove		4815	3730	24
Krolevets’		5155	3338	24
Dokuchayevs’k		4775	3768	24
Volnovakha		4760	3750	24
Zdolbuniv		5052	2624	24
Merefa		4982	3605	24
Bakhmach		5118	3283	23
Brody		5009	2515	23
Yahotyn		5028	3176	23
Hadyach		5037	3399	23
Zolochiv		4981	2489	23
Lyubotyn		4995	3593	23
Polonne		5012	2751	22
Vyshhorod		5058	3049	22
Heniches’k		4618	3480	22
Sokal’		5047	2428	21
Krasnohrad		4938	3544	21
Ladyzhyn		4868	2924	21
Amvrosiyivka		4779	3848	21
Kremenets		5010	2572	21
Kurakhovo		4799	3728	21
Dolyna		4897	2401	21
Piatykhatky		4841	3371	20
Nadvirna		4863	2457	20
Stebnyk		4929	2356	20
Putyvl’		5134	3387	20
Krasyliv		4965	2697	20
Kivsharivka		4963	3769	20
Kiliya		4544	2926	20
Vovchans’k		5029	3694	19
Vatutine		4902	3106	19
Skadovs’k		4612	3291	19
Derhachi		5011	3612	19
Kalynivka		4945	2853	19
Balta		4794	2962	19
Zvenihorodka		4908	3097	19
Zuhres		4801	3826	19
Korsun-Shevchenkivskyi		4942	3126	19
Shpola		4901	3139	19
Novoukrayinka		4833	3153	19
Reni		4545	2828	19
Bilopillya		5115	3431	18
Bohodukhiv		5016	3553	18
Izyaslav		5012	2682	18
Ilovays’k		4792	3820	18
Rozdil’na		4684	3008	18
Skvyra		4973	2967	17
Karlivka		4946	3513	17
Pidhorodne		4858	3511	17
Horodok		4916	2658	17
Бережани		4945	2493	17
Bar		4908	2768	17
Kivertsi		5083	2546	17
Bohuslav		4955	3087	16
Ovruch		5132	2880	16
Talne		4889	3069	16
Ochakiv		4661	3155	16
Tulchyn		4867	2885	16
Hola Prystan’		4653	3252	16
Zmiyiv		4967	3635	16
Pyriatyn		5024	3251	16
Horodok		4978	2365	16
Dunaivtsi		4889	2686	16
Apostolove		4766	3371	16
Slobozhans’ke		4960	3653	16
Novyy Buh		4769	3252	16
Hayvoron		4834	2987	16
Zhashkiv		4925	3011	15
Radomyshl		5050	2923	15
Nosivka		5093	3158	15
Horodyshche		4928	3145	15
Bolhrad		4568	2862	15
=UA Europe/Simferopol
Simferopol		4496	3411	336
Kerch		4536	3648	149
Yevpatoriya		4520	3337	106
Yalta		4450	3417	77
Feodosiya		4503	3538	69
Dzhankoy		4571	3439	42
Yany Kapu		4596	3379	31
Alushta		4468	3441	30
Saki		4513	3360	28
Bakhchysarai		4476	3386	27
Armyansk		4611	3369	24
Balaklava		4451	3360	19
Sudak		4485	3497	17
Bilohirsk		4505	3460	16
=UA Europe/Uzhgorod
Uzhgorod		4862	2230	118
Mukacheve		4844	2272	82
Khust		4818	2330	28
Vynohradiv		4814	2303	28
Berehove		4821	2264	26
Svalyava		4855	2300	17
=UA Europe/Zaporozhye
Zaporizhia		4782	3519	796	Aleksandrovsk|Aleksandrowsk|Alexandrovsk|Alexandrowsk|Oleksandrivsk|Saporischschja|Saporoschje|Saporoshje|Zaborozha|Zaparozhzha|Zaporijia|Zaporijja|Zaporijjia|Zaporijya|Zaporiyia|Zaporizhja|Zaporizhzhia|Zaporizhzhya|Zaporizia|Zaporizja|Zaporizza|Zaporizzia|Zaporizzja|Zaporizzsja|Zaporojye|Zaporoze|Zaporozhje|Zaporozhye|Zaporozi|Zaporozie|Zaporozje
Luhansk		4857	3932	452	Loehansk|Louchansk|Louhansk|Lugansk|Luganskaj|Luhanska|Luhanskas|Luhansko|Luhanszk|Lukhansk|Luqansk|Voroshilovgrad|Woroschilowgrad|Ługańsk|Łuhańsk
Sevastopol		4461	3352	416	Akhiar|Akhtyar|Akujar|Akyar|Aqjar|Aqyar|Sebastopol|Sebastopoli|Sebastopolis|Sebastopolo|Sevastopole|Sevastopolis|Sevastopolj|Sevastopolo|Sevastoupoli|Sewastopol|Sivastopol|Szevasztopol
Melitopol		4685	3537	158
Syevyerodonets’k		4895	3849	130
Berdyansk		4677	3680	118
Alchevs’k		4847	3882	116
Lysychans’k		4890	3844	112
Krasnyy Luch		4814	3894	90
Kadiyivka		4857	3864	84
Sverdlovs’k		4809	3965	68
Rubizhne		4901	3838	63
Antratsyt		4812	3909	62
Energodar		4750	3466	56
Roven’ky		4808	3938	54
Bryanka		4851	3867	52
Sorokyne		4829	3974	49
Pervomays’k		4863	3855	41
Kirovs’k		4864	3864	40
Tokmak		4726	3571	35
Pereval’s’k		4844	3884	29
Molodohvardiys’k		4835	3965	26
Popasna		4863	3838	25
Kreminna		4905	3822	24
Starobil’s’k		4928	3891	22
Polohy		4748	3625	21
Dniprorudne		4738	3498	20
Lutuhyne		4841	3923	19
Svatove		4941	3815	19
Chervonopartyzans’k		4808	3980	18
Orikhiv		4757	3579	17
Hulyaypole		4766	3626	16
Vasylivka		4744	3527	15
=UG Africa/Kampala
Kampala		32	3258	1353	Campala|Kaempaala|Kambaala|Kampal|Kampalo|Kanpala
Gulu		277	3230	147
Lira		225	3290	119
Mbarara		-60	3065	98
Jinja		44	3320	93
Bwizibwera		-59	3063	79
Mbale		108	3418	76
Mukono		35	3276	67
Kasese		18	3008	67
Masaka		-33	3173	65
Entebbe		6	3248	63
Njeru		44	3318	62
Kitgum		328	3289	57
Soroti		171	3361	56
Arua		302	3091	56
Iganga		61	3347	45
Kabale		-125	2999	44
Busia		47	3409	43
Fort Portal		66	3027	43
Mityana		42	3202	41
Tororo		69	3418	40
Hoima		143	3135	40
Lugazi		37	3294	35
Masindi		167	3172	31
Ibanda		-13	3050	31
Pallisa		115	3371	31
Nyachera		-90	3042	31
Nebbi		248	3109	30
Adjumani		338	3179	29
Paidha		242	3099	28
Luwero		85	3247	28
Wobulenzi		73	3251	24
Yumbe		347	3125	24
Namasuba		69	3242	23
Bugiri		57	3374	23
Kayunga		70	3289	22
Wakiso		40	3246	21
Mubende		56	3139	19
Moyo		366	3172	19
Kotido		298	3413	19
Kyenjojo		63	3062	19
Kireka		35	3265	18
Kamwenge		19	3045	17
Bundibugyo		71	3006	17
Ntungamo		-88	2965	17
Busembatia		78	3362	16
Ntungamo		-88	3026	15
Buwenge		65	3317	15
=US America/Anchorage
Anchorage	AK	6122	-14990	299
Fairbanks	AK	6484	-14772	32
Eagle River	AK	6132	-14957	25
Badger	AK	6480	-14753	19
=US America/Boise
Boise	ID	4361	-11620	146
Meridian	ID	4361	-11639	91
Nampa	ID	4354	-11656	90
Idaho Falls	ID	4347	-11203	59
Pocatello	ID	4287	-11245	54
Caldwell	ID	4366	-11669	52
Twin Falls	ID	4256	-11446	47
Rexburg	ID	4383	-11179	28
Eagle	ID	4370	-11635	24
Kuna	ID	4349	-11642	17
=US America/Chicago
Chicago	IL	4185	-8765	2721	Cekaga|Chicagu|Chikago|Chykaga|Cikaga|Cikago|Cikaqo|Kikako|Shikago|Sicagum|Sikago|Tsikago|Windy City
Houston	TX	2976	-9536	2296	Chiouston|Hiustonas|Hjuston|Hjustona|Houston City|Hustonia|Hyuston|Khjustn|Khjustan|Khjuston
San Antonio	TX	2942	-9849	1470	San Antonijus|San Antoniyo|Sanantonio|Sanctus Antonius
Dallas	TX	3278	-9681	1300	Dalas|Dalasa|Dalasas|Dallasium|Ntalas
Austin	TX	3027	-9774	932	Austino|Austinopolis|Montopolis|Oscin|Ostin|Ostina|Ostinas|Ostins|Waterloo
Fort Worth	TX	3273	-9732	833	Arx Vorthensis|Camp Worth|Fort Gouorth|Fort Uehrt|Fort Uert|Fort Uurt|Fort Vort|Fortverta|Fortvortas
Memphis	TN	3515	-9005	656	Memfis|Memfisa|Memphis Tennesiae|Menfis
Oklahoma City	OK	3547	-9752	631	Caayr Oklahoma|Cathair Oklahoma|Dinas Oklahoma|Kota Oklahoma|Kutha Oklahoma|Maxeponoe|Oklachoma Siti|Oklahoma|Oklahoma Ceety|Oklahoma Sites|Oklahoma Siti|Oklahoma Sitis|Oklahoma Station|Oklahomasitija|Oklahomaurbo|Oklakhoma|Oklakhoma Siti|Oklaxoma Shehiri
Milwaukee	WI	4304	-8791	600	Juneautown|Kilbourntown|Mahnawauk|Manawaki|Manawaukee|Manayaukee|Maunahwauke|Meliki|Melleoki|Melwarik|Meneawkee|Meolaki|Milgouoki|Milioke|Millewacki|Millicki|Milouagui|Milouakik|Milowages|Miluoki|Milvauchia|Milvoki|Milvokio|Milvokis|Milwacky|Milwahkie|Milwalka|Milwalky|Milwarck|Milwarik|Milwaucki|Milwaukie|Minewaki|Miniaki|Minnawack|Winnipesaukee
Nashville	TN	3617	-8678	531	French Lick|Nachville|Nasburgum|Nashboro|Nashborough|Nashfile|Nashvil|Nashvill|Nashwil|Nasvelis|Nasvil|Nasvila|Nasvilo|Nehshvill|Neshvil|Nesvil|Nesvilis|Nesvill
Kansas City	MO	3910	-9458	475	Caasimada Kansas|Dinas Kansas|Greenwood|Ilu Kansas|Kansas Lakanbalen|Kansas Sity|Kansasurbo|Kanzas Shehiri|Kanzas Siti|Kanzas Sitis|Kanzassitija|Kota Kansas|Maple Gardens|Milton|Westport|Winnetonka|Winnwood
Omaha	NE	4126	-9594	444	Omacha|Omakha
Minneapolis	MN	4498	-9326	411	Gakaabikaang|Mineapalis|Mineapoli|Mineapolis|Mineapolisa|Minyapolis
Tulsa	OK	3615	-9599	404	Tlsa|Talsa
Wichita	KS	3769	-9734	390
New Orleans	LA	2995	-9008	390
Arlington	TX	3274	-9711	388
Corpus Christi	TX	2780	-9740	324
St. Louis	MO	3863	-9020	316
Saint Paul	MN	4494	-9309	285
Plano	TX	3302	-9670	284
Lincoln	NE	4080	-9667	277
Laredo	TX	2751	-9951	255
Lubbock	TX	3358	-10186	249
Madison	WI	4307	-8940	249
Garland	TX	3291	-9664	237
Irving	TX	3281	-9695	237
Baton Rouge	LA	3044	-9119	229
Birmingham	AL	3352	-8680	212
Des Moines	IA	4160	-9361	210
Aurora	IL	4176	-8832	201
Montgomery	AL	3237	-8630	201
Amarillo	TX	3522	-10183	199
Little Rock	AR	3475	-9229	198
Shreveport	LA	3253	-9375	197
Mobile	AL	3069	-8804	194
Huntsville	AL	3473	-8659	191
Grand Prairie	TX	3275	-9700	188
Overland Park	KS	3898	-9467	187
Brownsville	TX	2590	-9750	184
Sioux Falls	SD	4355	-9670	172
Jackson	MS	3230	-9018	171
Springfield	MO	3722	-9330	167
McKinney	TX	3320	-9662	163
Frisco	TX	3315	-9682	154
Pasadena	TX	2969	-9521	154
Kansas City	KS	3911	-9463	151
Clarksville	TN	3653	-8736	149
Rockford	IL	4227	-8909	148
Joliet	IL	4153	-8808	148
Naperville	IL	4179	-8815	147
Mesquite	TX	3277	-9660	145
Metairie Terrace	LA	2998	-9016	142
Killeen	TX	3112	-9773	141
McAllen	TX	2620	-9823	140
Metairie	LA	2998	-9015	138
Olathe	KS	3888	-9482	134
Carrollton	TX	3295	-9689	133
Midland	TX	3200	-10208	133
Waco	TX	3155	-9715	132
Denton	TX	3321	-9713	131
Cedar Rapids	IA	4201	-9164	130
Lafayette	LA	3022	-9202	128
Topeka	KS	3905	-9568	127
Murfreesboro	TN	3585	-8639	126
Abilene	TX	3245	-9973	122
Norman	OK	3522	-9744	120
Evansville	IN	3797	-8756	120
Columbia	MO	3895	-9233	119
Odessa	TX	3185	-10237	119
Fargo	ND	4688	-9679	119
Beaumont	TX	3009	-9410	118
Independence	MO	3909	-9442	117
Springfield	IL	3980	-8964	117
Round Rock	TX	3051	-9768	116
Peoria	IL	4069	-8959	115
North Peoria	IL	4072	-8958	113
Rochester	MN	4402	-9247	112
Elgin	IL	4204	-8828	112
Richardson	TX	3295	-9673	111
East Independence	MO	3910	-9436	111
Pearland	TX	2956	-9529	109
College Station	TX	3063	-9633	108
Broken Arrow	OK	3605	-9579	107
Green Bay	WI	4452	-8802	105
Wichita Falls	TX	3391	-9849	105
Lewisville	TX	3305	-9699	104
Tyler	TX	3235	-9530	104
Davenport	IA	4152	-9058	103
San Angelo	TX	3146	-10044	100
Kenosha	WI	4258	-8782	100
Alief	TX	2971	-9560	99
Tuscaloosa	AL	3321	-8757	98
League City	TX	2951	-9509	98
Allen	TX	3310	-9667	98
Lawton	OK	3461	-9839	97
Lee's Summit	MO	3891	-9438	95
Lawrence	KS	3897	-9524	94
The Woodlands	TX	3016	-9549	94
Edmond	OK	3565	-9748	90
Waukegan	IL	4236	-8784	88
Fort Smith	AR	3539	-9440	88
Sugar Land	TX	2962	-9563	88
Bloomington	MN	4484	-9330	86
Duluth	MN	4678	-9211	86
Champaign	IL	4012	-8824	86
O'Fallon	MO	3881	-9070	85
Hoover	AL	3341	-8681	85
Edinburg	TX	2630	-9816	84
Cicero	IL	4185	-8775	84
Mission	TX	2622	-9833	83
Fayetteville	AR	3606	-9416	83
Sioux City	IA	4250	-9640	83
Longview	TX	3250	-9474	82
Bryan	TX	3067	-9637	82
Brooklyn Park	MN	4509	-9336	79
Bloomington	IL	4048	-8899	78
Springdale	AR	3619	-9413	78
Racine	WI	4273	-8778	78
Hammond	IN	4158	-8750	78
Gary	IN	4159	-8735	77
Saint Joseph	MO	3977	-9485	77
Pharr	TX	2619	-9818	77
Baytown	TX	2974	-9498	76
Lake Charles	LA	3021	-9320	76
Arlington Heights	IL	4209	-8798	76
Plymouth	MN	4501	-9346	76
Evanston	IL	4204	-8769	76
Schaumburg	IL	4203	-8808	75
Bolingbrook	IL	4170	-8807	74
Iowa City	IA	4166	-9153	74
Missouri City	TX	2962	-9554	74
Appleton	WI	4426	-8842	74
Jonesboro	AR	3584	-9070	74
Decatur	IL	3984	-8895	73
Franklin	TN	3593	-8687	73
Temple	TX	3110	-9734	72
Waukesha	WI	4301	-8823	72
Gulfport	MS	3037	-8909	72
West Gulfport	MS	3040	-8909	71
Flower Mound	TX	3301	-9710	71
Bismarck	ND	4681	-10078	71
New Braunfels	TX	2970	-9812	71
Palatine	IL	4211	-8803	69
North Richland Hills	TX	3283	-9723	69
Conroe	TX	3031	-9546	69
Dothan	AL	3122	-8539	69
Waterloo	IA	4249	-9234	68
Maple Grove	MN	4507	-9346	68
Bossier City	LA	3252	-9373	68
Woodbury	MN	4492	-9296	68
Eau Claire	WI	4481	-9150	68
Victoria	TX	2881	-9700	68
Kenner	LA	2999	-9024	67
Jackson	TN	3561	-8881	67
Oshkosh	WI	4402	-8854	67
North Little Rock	AR	3477	-9227	67
Eagan	MN	4480	-9317	66
Cedar Park	TX	3051	-9782	66
Atascocita	TX	3000	-9518	66
Saint Cloud	MN	4556	-9416	66
Saint Charles	MO	3878	-9048	66
Harlingen	TX	2619	-9770	66
Ames	IA	4203	-9362	65
Shawnee	KS	3904	-9472	65
Conway	AR	3509	-9244	65
Skokie	IL	4203	-8773	65
Mansfield	TX	3256	-9714	64
Janesville	WI	4268	-8902	64
West Des Moines	IA	4158	-9371	64
Georgetown	TX	3063	-9768	64
Bowling Green	KY	3699	-8644	64
Eden Prairie	MN	4485	-9347	63
Rogers	AR	3633	-9412	63
Council Bluffs	IA	4126	-9586	63
West Coon Rapids	MN	4516	-9335	63
Coon Rapids	MN	4512	-9329	62
Blaine	MN	4516	-9323	62
Auburn	AL	3261	-8548	62
Burnsville	MN	4477	-9328	61
San Marcos	TX	2988	-9794	61
Lakeville	MN	4465	-9324	61
West Allis	WI	4302	-8801	61
Moore	OK	3534	-9749	60
Rowlett	TX	3290	-9656	60
Owensboro	KY	3777	-8711	59
Dubuque	IA	4250	-9066	59
Des Plaines	IL	4203	-8788	59
Orland Park	IL	4163	-8785	59
Bartlett	TN	3520	-8987	59
Midwest City	OK	3545	-9740	57
Tinley Park	IL	4157	-8778	57
Pflugerville	TX	3044	-9762	57
Grand Forks	ND	4793	-9703	57
Oak Lawn	IL	4171	-8776	57
Ankeny	IA	4173	-9361	57
Berwyn	IL	4185	-8779	56
Manhattan	KS	3918	-9657	56
Hendersonville	TN	3630	-8662	56
Bellevue	NE	4114	-9589	56
Decatur	AL	3461	-8698	55
Port Arthur	TX	2989	-9394	55
Mount Prospect	IL	4207	-8794	55
Normal	IL	4051	-8899	54
Spring	TX	3008	-9542	54
Euless	TX	3284	-9708	54
Blue Springs	MO	3902	-9428	54
East Pensacola Heights	FL	3043	-8718	54
Wheaton	IL	4187	-8811	54
Pensacola	FL	3042	-8722	53
Southaven	MS	3499	-9001	53
Saint Peters	MO	3880	-9063	53
Lenexa	KS	3895	-9473	52
DeSoto	TX	3259	-9686	52
La Crosse	WI	4380	-9124	52
Oak Park	IL	4189	-8778	52
Florissant	MO	3879	-9032	52
Hoffman Estates	IL	4204	-8808	52
Joplin	MO	3708	-9451	52
Enid	OK	3640	-9788	52
Minnetonka	MN	4491	-9350	52
Grand Island	NE	4093	-9834	51
Grapevine	TX	3293	-9708	51
Apple Valley	MN	4473	-9322	51
North La Crosse	WI	4385	-9125	50
Galveston	TX	2930	-9480	50
Edina	MN	4489	-9335	50
Minnetonka Mills	MN	4494	-9344	50
Downers Grove	IL	4181	-8801	50
Monroe	LA	3251	-9212	50
Minot	ND	4823	-10130	49
Bedford	TX	3284	-9714	49
Stillwater	OK	3612	-9706	49
Collierville	TN	3504	-8966	49
Sheboygan	WI	4375	-8771	49
Cedar Hill	TX	3259	-9696	49
Alexandria	LA	3131	-9245	48
Chesterfield	MO	3866	-9058	48
Salina	KS	3884	-9761	48
Texas City	TX	2938	-9490	48
Wauwatosa	WI	4305	-8801	48
Glenview	IL	4207	-8779	47
Madison	AL	3470	-8675	47
Hattiesburg	MS	3133	-8929	47
Wylie	TX	3302	-9654	47
Smyrna	TN	3598	-8652	47
Cypress	TX	2997	-9570	46
Elmhurst	IL	4190	-8794	46
Keller	TX	3293	-9725	46
Biloxi	MS	3040	-8889	46
Saint Louis Park	MN	4495	-9335	45
Pine Bluff	AR	3423	-9200	45
Bentonville	AR	3637	-9421	44
Haltom City	TX	3280	-9727	44
Urbandale	IA	4163	-9371	44
Lombard	IL	4188	-8801	44
Burleson	TX	3254	-9732	44
DeKalb	IL	4193	-8875	43
Jefferson City	MO	3858	-9217	43
Fond du Lac	WI	4378	-8844	43
Moline	IL	4151	-9052	43
Rockwall	TX	3293	-9646	43
Plainfield	IL	4163	-8820	43
Urbana	IL	4011	-8821	42
Belleville	IL	3852	-8998	42
Moorhead	MN	4687	-9677	42
The Colony	TX	3309	-9689	42
Brentwood	TN	3603	-8678	42
Hutchinson	KS	3806	-9793	42
Bartlett	IL	4200	-8819	42
Buffalo Grove	IL	4215	-8796	41
Cedar Falls	IA	4253	-9245	41
Coppell	TX	3295	-9702	41
Mankato	MN	4416	-9401	41
Huntsville	TX	3072	-9555	41
Quincy	IL	3994	-9141	41
Sherman	TX	3364	-9661	41
Maplewood	MN	4495	-9300	41
Streamwood	IL	4203	-8818	41
Crystal Lake	IL	4224	-8832	40
Carol Stream	IL	4191	-8813	40
Florence	AL	3480	-8768	40
Shakopee	MN	4480	-9353	40
Duncanville	TX	3265	-9691	40
New Berlin	WI	4298	-8811	40
Romeoville	IL	4165	-8809	40
Meridian	MS	3236	-8870	40
Weslaco	TX	2616	-9799	39
Cape Girardeau	MO	3731	-8952	39
Germantown	TN	3509	-8981	39
Wausau	WI	4496	-8963	39
Hurst	TX	3282	-9717	39
Lancaster	TX	3259	-9676	39
Friendswood	TX	2953	-9520	39
Rock Island	IL	4151	-9058	39
Carpentersville	IL	4212	-8826	39
Muskogee	OK	3575	-9537	38
Little Elm	TX	3316	-9694	38
Hanover Park	IL	4200	-8815	38
Channelview	TX	2978	-9511	38
Panama City	FL	3016	-8566	38
Wheeling	IL	4214	-8793	38
Brookfield	WI	4306	-8811	38
Schertz	TX	2955	-9827	38
Leander	TX	3058	-9785	38
Park Ridge	IL	4201	-8784	38
Greenfield	WI	4296	-8801	37
Marion	IA	4203	-9160	37
Texarkana	TX	3343	-9405	37
Addison	IL	4193	-8799	37
Calumet City	IL	4162	-8753	37
Beloit	WI	4251	-8903	37
Columbia	TN	3562	-8704	37
Portage	IN	4158	-8718	37
Bartlesville	OK	3675	-9598	37
San Juan	TX	2619	-9816	37
Mission Bend	TX	2969	-9566	37
Lufkin	TX	3134	-9473	36
Franklin	WI	4289	-8804	36
Richfield	MN	4488	-9328	36
Del Rio	TX	2936	-10090	36
Oakville	MO	3847	-9030	36
Menomonee Falls	WI	4318	-8812	36
Gadsden	AL	3401	-8601	36
Spring Hill	TN	3575	-8693	36
Olive Branch	MS	3496	-8983	36
Leavenworth	KS	3931	-9492	36
Cottage Grove	MN	4483	-9294	36
Wildwood	MO	3858	-9066	36
East Florence	AL	3481	-8765	36
Kyle	TX	2999	-9788	36
Tupelo	MS	3426	-8870	36
Hot Springs	AR	3450	-9306	36
Wentzville	MO	3881	-9085	36
Roseville	MN	4501	-9316	36
Rosenberg	TX	2956	-9581	36
Bettendorf	IA	4152	-9052	36
Prattville	AL	3246	-8646	35
Oak Creek	WI	4289	-8786	35
Merrillville	IN	4148	-8733	35
Hot Springs National Park	AR	3453	-9306	35
La Porte	TX	2967	-9502	35
University City	MO	3866	-9031	35
Inver Grove Heights	MN	4485	-9304	35
La Vergne	TN	3602	-8658	35
Leawood	KS	3897	-9462	35
Owasso	OK	3627	-9585	35
Gallatin	TN	3639	-8645	34
Houma	LA	2960	-9072	34
Glendale Heights	IL	4191	-8806	34
Benton	AR	3456	-9259	34
Vestavia Hills	AL	3345	-8679	34
Oswego	IL	4168	-8835	34
Nacogdoches	TX	3160	-9466	34
Deer Park	TX	2971	-9512	34
Northbrook	IL	4213	-8783	34
West Fargo	ND	4687	-9690	34
Waxahachie	TX	3239	-9685	33
Woodridge	IL	4175	-8805	33
Elk Grove Village	IL	4200	-8797	33
Pekin	IL	4057	-8964	33
Marrero	LA	2990	-9010	33
Copperas Cove	TX	3112	-9790	33
Kearney	NE	4070	-9908	33
Manitowoc	WI	4409	-8766	33
Saint Charles	IL	4191	-8831	33
Alabaster	AL	3324	-8682	33
Farmers Branch	TX	3293	-9690	33
Valparaiso	IN	4147	-8706	33
Sun Prairie	WI	4318	-8921	32
Andover	MN	4523	-9329	32
Hopkinsville	KY	3687	-8749	32
Greenville	MS	3341	-9106	32
Cookeville	TN	3616	-8550	32
Danville	IL	4012	-8763	32
West Bend	WI	4343	-8818	32
Mundelein	IL	4226	-8800	32
Mount Juliet	TN	3620	-8652	32
Michigan City	IN	4171	-8690	31
Navarre	FL	3040	-8686	31
Shawnee	OK	3533	-9693	31
Galesburg	IL	4095	-9037	31
Gurnee	IL	4237	-8790	31
Brooklyn Center	MN	4508	-9333	31
New Iberia	LA	3000	-9182	31
Ballwin	MO	3860	-9055	31
Algonquin	IL	4217	-8829	31
Sherwood	AR	3482	-9222	31
Liberty	MO	3925	-9442	30
Savage	MN	4478	-9334	30
Texarkana	AR	3344	-9404	30
Chicago Heights	IL	4151	-8764	30
Lebanon	TN	3621	-8629	30
Cleburne	TX	3235	-9739	30
Southlake	TX	3294	-9713	30
Niles	IL	4202	-8780	30
Laplace	LA	3007	-9048	30
Highland Park	IL	4218	-8780	30
Fort Hood	TX	3113	-9778	30
Opelika	AL	3265	-8538	30
North Chicago	IL	4233	-8784	29
Raytown	MO	3901	-9446	29
Upper Alton	IL	3891	-9015	29
Russellville	AR	3528	-9313	29
Harker Heights	TX	3108	-9766	29
Burbank	IL	4173	-8778	29
Granite City	IL	3870	-9015	29
Lake in the Hills	IL	4218	-8833	29
O'Fallon	IL	3859	-8991	29
Ferry Pass	FL	3051	-8721	29
Henderson	KY	3784	-8759	29
Crown Point	IN	4142	-8737	29
Big Spring	TX	3225	-10148	29
Schererville	IN	4148	-8745	29
Eagle Pass	TX	2871	-10050	29
Weatherford	TX	3276	-9780	29
East Chicago	IN	4164	-8745	29
Jacksonville	AR	3487	-9211	29
Hobart	IN	4153	-8726	28
Mehlville	MO	3851	-9032	28
Lansing	IL	4156	-8754	28
Central	LA	3055	-9104	28
Glen Ellyn	IL	4188	-8807	28
Aberdeen	SD	4546	-9849	28
South Chicago	IL	4174	-8755	28
Oakdale	MN	4496	-9296	28
Oak Forest	IL	4160	-8774	28
Bella Vista	AR	3648	-9427	28
Fitchburg	WI	4296	-8947	28
Enterprise	AL	3132	-8586	28
Slidell	LA	3028	-8978	28
Dodge City	KS	3775	-10002	28
Paragould	AR	3606	-9050	28
Seguin	TX	2957	-9796	28
Round Lake Beach	IL	4237	-8809	28
Kirkwood	MO	3858	-9041	28
Fridley	MN	4509	-9326	28
Marshalltown	IA	4205	-9291	28
Lake Jackson	TX	2903	-9543	28
West Chicago	IL	4188	-8820	27
Wilmette	IL	4207	-8772	27
Maryland Heights	MO	3871	-9043	27
Mason City	IA	4315	-9320	27
Winona	MN	4405	-9164	27
East Saint Louis	IL	3862	-9015	27
Garden City	KS	3797	-10087	27
Alton	IL	3889	-9018	27
Williston	ND	4815	-10362	27
Horn Lake	MS	3496	-9003	27
Prairieville	LA	3030	-9097	27
Gladstone	MO	3920	-9455	27
Bessemer	AL	3340	-8695	27
Kankakee	IL	4112	-8786	27
McHenry	IL	4233	-8827	27
Cibolo	TX	2956	-9823	27
Stevens Point	WI	4452	-8957	27
Superior	WI	4672	-9210	27
Greenville	TX	3314	-9611	27
Batavia	IL	4185	-8831	26
Shoreview	MN	4508	-9315	26
Fremont	NE	4143	-9650	26
Pearl	MS	3227	-9013	26
Carbondale	IL	3773	-8922	26
Vernon Hills	IL	4222	-8798	26
Mount Pleasant	WI	4270	-8786	26
Kingsville	TX	2752	-9786	26
Clinton	IA	4184	-9019	26
Huntley	IL	4217	-8843	26
Yukon	OK	3551	-9776	26
Ramsey	MN	4526	-9345	26
New Lenox	IL	4151	-8797	26
Madison	MS	3246	-9012	26
Neenah	WI	4419	-8846	26
Alvin	TX	2942	-9524	26
Owatonna	MN	4408	-9323	26
Homewood	AL	3347	-8680	26
Hazelwood	MO	3877	-9037	26
Cabot	AR	3497	-9202	26
Colleyville	TX	3288	-9716	25
Burlington	IA	4081	-9111	25
Melrose Park	IL	4190	-8786	25
Starkville	MS	3345	-8882	25
Chanhassen	MN	4486	-9353	25
Prior Lake	MN	4471	-9342	25
Grandview	MO	3889	-9453	25
Clinton	MS	3234	-9032	25
Balch Springs	TX	3273	-9662	25
White Bear Lake	MN	4508	-9301	25
Chaska	MN	4479	-9360	25
Harvey	IL	4161	-8765	25
Woodstock	IL	4231	-8845	25
Ardmore	OK	3417	-9714	25
Lockport	IL	4159	-8806	25
Belvidere	IL	4226	-8884	25
West Memphis	AR	3515	-9018	25
Edwardsville	IL	3881	-8995	25
Athens	AL	3480	-8697	25
Westmont	IL	4180	-8798	25
Hastings	NE	4059	-9839	25
Daphne	AL	3060	-8790	25
Paducah	KY	3708	-8860	25
Elmwood Park	IL	4192	-8781	25
Paris	TX	3366	-9556	25
Northport	AL	3323	-8758	25
University Park	TX	3285	-9680	25
Ponca City	OK	3671	-9709	25
Muskego	WI	4291	-8814	25
Collinsville	IL	3867	-8998	25
De Pere	WI	4445	-8806	25
Caledonia	WI	4281	-8792	25
Bixby	OK	3594	-9588	25
Emporia	KS	3840	-9618	25
Fort Dodge	IA	4250	-9417	25
Ottumwa	IA	4102	-9241	25
Junction City	KS	3903	-9683	25
Austin	MN	4367	-9297	25
Sachse	TX	3298	-9660	25
Watauga	TX	3286	-9725	25
San Benito	TX	2613	-9763	24
Freeport	IL	4230	-8962	24
Homer Glen	IL	4160	-8794	24
Norfolk	NE	4203	-9742	24
Ridgeland	MS	3243	-9013	24
Searcy	AR	3525	-9174	24
North Platte	NE	4112	-10077	24
Rolling Meadows	IL	4208	-8801	24
Zion	IL	4245	-8783	24
Maywood	IL	4188	-8784	24
Muscatine	IA	4142	-9104	24
Elk River	MN	4530	-9357	24
Corsicana	TX	3210	-9647	24
Champlin	MN	4519	-9340	24
Marshall	TX	3254	-9437	24
Watertown	WI	4319	-8873	24
Brookings	SD	4431	-9680	24
Blue Island	IL	4166	-8768	24
Faribault	MN	4429	-9327	24
Brandon	MS	3227	-8999	24
Derby	KS	3755	-9727	24
Loves Park	IL	4232	-8906	23
Morton Grove	IL	4204	-8778	23
Rosemount	MN	4474	-9313	23
Bellview	FL	3046	-8731	23
Terrytown	LA	2991	-9003	23
Crestview	FL	3076	-8657	23
Duncan	OK	3450	-9796	23
Dolton	IL	4164	-8761	23
Webster Groves	MO	3859	-9036	23
Belton	MO	3881	-9453	23
Columbus	MS	3350	-8843	23
Denison	TX	3376	-9654	23
Kerrville	TX	3005	-9914	23
Mequon	WI	4322	-8803	23
Vicksburg	MS	3235	-9088	23
Wright	FL	3046	-8664	23
Van Buren	AR	3544	-9435	23
East Peoria	IL	4067	-8958	23
Roselle	IL	4198	-8808	23
Munster	IN	4156	-8751	23
Lisle	IL	4180	-8807	23
Crystal	MN	4503	-9336	23
Cloverleaf	TX	2978	-9517	23
Dixiana	AL	3374	-8665	23
Highland	IN	4155	-8745	23
Machesney Park	IL	4235	-8904	23
Pelham	AL	3329	-8681	23
Columbus	NE	4143	-9737	23
Farmington	MN	4464	-9314	23
Hutto	TX	3054	-9755	23
West Odessa	TX	3184	-10250	23
Benbrook	TX	3267	-9746	23
Wasco	IL	4194	-8840	23
Hastings	MN	4474	-9285	23
South Elgin	IL	4199	-8829	22
Prichard	AL	3074	-8808	22
New Brighton	MN	4507	-9320	22
Anniston	AL	3366	-8583	22
Ruston	LA	3252	-9264	22
Midlothian	TX	3248	-9699	22
Oxford	MS	3437	-8952	22
Darien	IL	4175	-8797	22
Bloomingdale	IL	4196	-8808	22
Pascagoula	MS	3037	-8856	22
Saginaw	TX	3286	-9736	22
Watertown	SD	4490	-9712	22
LaPorte	IN	4161	-8672	22
South Holland	IL	4160	-8761	22
Del City	OK	3544	-9744	22
Converse	TX	2952	-9832	22
Villa Park	IL	4189	-8799	22
Park Forest	IL	4149	-8767	22
La Porte	IN	4161	-8671	22
Prairie Village	KS	3899	-9463	22
Fort Walton Beach	FL	3042	-8662	22
Geneva	IL	4189	-8831	22
Brent	FL	3047	-8724	22
Brushy Creek	TX	3051	-9774	22
Sedalia	MO	3870	-9323	22
Albertville	AL	3427	-8621	21
Arnold	MO	3843	-9038	21
East Moline	IL	4150	-9044	21
West Pensacola	FL	3043	-8728	21
Shelbyville	TN	3548	-8646	21
Golden Valley	MN	4501	-9335	21
Canyon Lake	TX	2988	-9826	21
Oxford	AL	3361	-8583	21
South Milwaukee	WI	4291	-8786	21
Charleston	IL	3950	-8818	21
Crest Hill	IL	4155	-8810	21
Hays	KS	3888	-9933	21
Ferguson	MO	3874	-9031	21
Lino Lakes	MN	4516	-9309	21
New Hope	MN	4504	-9339	21
Trussville	AL	3362	-8661	21
Corinth	TX	3315	-9706	21
Nixa	MO	3704	-9329	21
Plainview	TX	3418	-10171	21
Grayslake	IL	4234	-8804	21
Johnston	IA	4167	-9370	21
Gardner	KS	3881	-9493	21
Liberal	KS	3704	-10092	21
Jenks	OK	3602	-9597	21
Pleasant Prairie	WI	4255	-8793	21
Mountain Brook	AL	3350	-8675	21
Murphy	TX	3302	-9661	21
Coralville	IA	4168	-9158	21
Ensley	FL	3052	-8727	21
Sapulpa	OK	3600	-9611	21
Belton	TX	3106	-9746	21
Hammond	LA	3050	-9046	20
Libertyville	IL	4228	-8795	20
Pittsburg	KS	3741	-9470	20
Northfield	MN	4446	-9316	20
Raymore	MO	3880	-9445	20
Harvey	LA	2990	-9008	20
Affton	MO	3855	-9033	20
Mustang	OK	3538	-9772	20
Sulphur	LA	3024	-9338	20
South Saint Paul	MN	4489	-9303	20
Lynn Haven	FL	3025	-8565	20
Stephenville	TX	3222	-9820	20
Pace	FL	3060	-8716	20
Rolla	MO	3795	-9177	20
Lake Zurich	IL	4220	-8809	20
Germantown	WI	4323	-8811	20
Bryant	AR	3460	-9249	20
Universal City	TX	2955	-9829	20
Warrensburg	MO	3876	-9374	20
Mokena	IL	4153	-8789	20
Dickinson	TX	2946	-9505	20
Evergreen Park	IL	4172	-8770	20
Sand Springs	OK	3614	-9611	20
Columbia Heights	MN	4504	-9326	20
Spanish Lake	MO	3879	-9022	20
Willmar	MN	4512	-9504	20
Forest Lake	MN	4528	-9299	20
Bethany	OK	3552	-9763	20
West Saint Paul	MN	4492	-9310	20
Madisonville	KY	3733	-8750	20
Selma	AL	3241	-8702	20
Papillion	NE	4115	-9604	20
Montgomery	IL	4173	-8835	19
Angleton	TX	2917	-9543	19
Alice	TX	2775	-9807	19
Lake Forest	IL	4226	-8784	19
Homewood	IL	4156	-8767	19
Bayou Cane	LA	2962	-9075	19
Orange	TX	3009	-9374	19
Alsip	IL	4167	-8774	19
Bellwood	IL	4188	-8788	19
Howard	WI	4454	-8809	19
Alamo	TX	2618	-9812	19
Newton	KS	3805	-9735	19
Altus	OK	3464	-9933	19
Matteson	IL	4150	-8771	19
Old Jamestown	MO	3883	-9029	19
Tullahoma	TN	3536	-8621	19
Ozark	MO	3702	-9321	19
Jacksonville	IL	3973	-9023	19
Fresno	TX	2954	-9545	19
Brownwood	TX	3171	-9899	19
Deerfield	IL	4217	-8784	19
Ennis	TX	3233	-9663	19
Claremore	OK	3631	-9562	19
Waukee	IA	4161	-9389	19
Middleton	WI	4310	-8950	19
Murray	KY	3661	-8831	19
Brookfield	IL	4182	-8785	19
Stillwater	MN	4506	-9281	19
Troy	AL	3181	-8597	19
Laurel	MS	3169	-8913	19
Fairhope	AL	3052	-8790	19
Frankfort	IL	4150	-8785	19
Marshfield	WI	4467	-9017	19
Gautier	MS	3039	-8861	19
Bourbonnais	IL	4115	-8789	19
Goodings Grove	IL	4163	-8793	19
Macomb	IL	4046	-9067	19
Bellaire	TX	2971	-9546	19
El Reno	OK	3553	-9796	19
Onalaska	WI	4388	-9124	18
Round Lake	IL	4235	-8809	18
Stafford	TX	2962	-9556	18
Yorkville	IL	4164	-8845	18
Bensenville	IL	4196	-8794	18
Forney	TX	3275	-9647	18
Shenandoah	LA	3040	-9100	18
El Dorado	AR	3321	-9267	18
Natchitoches	LA	3176	-9309	18
Cudahy	WI	4296	-8786	18
Ottawa	IL	4135	-8884	18
Franklin Park	IL	4194	-8787	18
McAlester	OK	3493	-9577	18
Palestine	TX	3176	-9563	18
Creve Coeur	MO	3866	-9042	18
Cinco Ranch	TX	2974	-9576	18
Helena	AL	3330	-8684	18
Manchester	MO	3860	-9051	18
Farmington	MO	3778	-9042	18
Pampa	TX	3554	-10096	18
Mattoon	IL	3948	-8837	18
Cary	IL	4221	-8824	18
Maumelle	AR	3487	-9240	18
Wisconsin Rapids	WI	4438	-8982	18
Gretna	LA	2991	-9005	18
Hannibal	MO	3971	-9136	18
Marion	IL	3773	-8893	18
Godfrey	IL	3896	-9019	18
Sycamore	IL	4199	-8869	18
Albert Lea	MN	4365	-9337	18
Ocean Springs	MS	3041	-8883	18
Hinsdale	IL	4180	-8794	18
Bay City	TX	2898	-9597	18
Hopkins	MN	4492	-9346	18
Menasha	WI	4420	-8845	18
Palos Hills	IL	4170	-8782	18
South Houston	TX	2966	-9524	18
Kirksville	MO	4019	-9258	18
North Aurora	IL	4181	-8833	17
Tillmans Corner	AL	3059	-8817	17
Anoka	MN	4520	-9339	17
Ada	OK	3477	-9668	17
Durant	OK	3399	-9637	17
Poplar Bluff	MO	3676	-9039	17
Foley	AL	3041	-8768	17
Nederland	TX	2997	-9399	17
Ashwaubenon	WI	4448	-8807	17
White Settlement	TX	3276	-9746	17
Goodlettsville	TN	3632	-8671	17
Altoona	IA	4164	-9346	17
Terrell	TX	3274	-9628	17
La Vista	NE	4118	-9603	17
Clarksdale	MS	3420	-9057	17
Fairview Heights	IL	3859	-8999	17
Springfield	TN	3651	-8688	17
Country Club Hills	IL	4157	-8772	17
Lemont	IL	4167	-8800	17
Sartell	MN	4562	-9421	17
Dyersburg	TN	3603	-8939	17
Chalmette	LA	2994	-8997	17
Shorewood	IL	4152	-8820	17
Westchester	IL	4185	-8788	17
Taylor	TX	3057	-9741	17
Washington	IL	4070	-8941	17
Mercedes	TX	2615	-9791	17
Center Point	AL	3365	-8668	17
Lemay	MO	3853	-9028	17
Tahlequah	OK	3592	-9497	17
Opelousas	LA	3053	-9208	17
Brenham	TX	3017	-9640	17
Beaver Dam	WI	4346	-8884	17
Donna	TX	2617	-9805	17
Chickasha	OK	3505	-9794	16
Uvalde	TX	2921	-9979	16
Zachary	LA	3065	-9116	16
Red Wing	MN	4456	-9253	16
Sikeston	MO	3688	-8959	16
Concord	MO	3852	-9036	16
Bridgeview	IL	4175	-8780	16
Saint Michael	MN	4521	-9366	16
Prospect Heights	IL	4210	-8794	16
Griffith	IN	4153	-8742	16
Estelle	LA	2985	-9011	16
Oconomowoc	WI	4311	-8850	16
Morton	IL	4061	-8946	16
Menomonie	WI	4488	-9192	16
Gainesville	TX	3363	-9713	16
Hibbing	MN	4743	-9294	16
Katy	TX	2979	-9582	16
Jollyville	TX	3044	-9778	16
Highland Village	TX	3309	-9705	16
Portland	TX	2788	-9732	16
Midway	FL	3041	-8701	16
Sulphur Springs	TX	3314	-9560	16
Siloam Springs	AR	3619	-9454	16
Ham Lake	MN	4525	-9325	16
Mount Pleasant	TX	3316	-9497	16
Dyer	IN	4149	-8752	16
Buffalo	MN	4517	-9387	16
Republic	MO	3712	-9348	16
Prosper	TX	3324	-9680	16
Pecan Grove	TX	2963	-9573	16
Overland	MO	3870	-9036	16
North Liberty	IA	4175	-9160	16
La Marque	TX	2937	-9497	16
Seagoville	TX	3264	-9654	16
Clayton	MO	3864	-9032	16
Myrtle Grove	FL	3042	-8731	16
Aldine	TX	2993	-9538	16
Kaukauna	WI	4428	-8827	16
Alton	TX	2629	-9831	16
Groves	TX	2995	-9392	16
West University Place	TX	2972	-9543	16
Gatesville	TX	3144	-9774	16
La Grange	IL	4181	-8787	16
Great Bend	KS	3836	-9876	16
Hueytown	AL	3345	-8700	16
Talladega	AL	3344	-8611	16
Mitchell	SD	4371	-9803	16
Humble	TX	3000	-9526	16
Bradley	IL	4114	-8786	16
Long Beach	MS	3035	-8915	16
Otsego	MN	4527	-9359	16
Addison	TX	3296	-9683	16
Hernando	MS	3482	-8999	16
Indianola	IA	4136	-9356	15
Clive	IA	4160	-9372	15
Greenwood	MS	3352	-9018	15
Jamestown	ND	4691	-9871	15
Dickson	TN	3608	-8739	15
Cullman	AL	3417	-8684	15
Live Oak	TX	2957	-9834	15
Dixon	IL	4184	-8948	15
Bellevue	WI	4444	-8792	15
Millbrook	AL	3248	-8636	15
River Falls	WI	4486	-9262	15
New Territory	TX	2959	-9568	15
Natchez	MS	3156	-9140	15
Newton	IA	4170	-9305	15
Mount Vernon	IL	3832	-8890	15
Weston	WI	4489	-8955	15
Fort Leonard Wood	MO	3771	-9216	15
Sterling	IL	4179	-8970	15
Hereford	TX	3482	-10240	15
Dumas	TX	3587	-10197	15
=US America/Denver
Denver	CO	3974	-10498	683	Dehnver|Denber|Denvr|Denver County|Denvera|Denveres|Denveris|Denverium|Denvero|Denwer|Ntenver|Saint Charles
El Paso	TX	3176	-10649	681	Concordia|Elpaso|Franklin|Magoffinsville|Passus
Albuquerque	NM	3508	-10665	559	Albakrki|Albakerki|Albjukuehrokju|Albukerke|Albukerki|Alburquerque|Almpoukerki|Duke City|New Albuquerque
Colorado Springs	CO	3883	-10482	457	Fontes Coloratenses|Kolorado Springs|Kolorado Springsas|Kolorado Sprinqs
Aurora	CO	3973	-10483	359
Salt Lake City	UT	4076	-11189	193
Fort Collins	CO	4059	-10508	161
Lakewood	CO	3970	-10508	153
West Valley City	UT	4069	-11200	136
Thornton	CO	3987	-10497	133
Arvada	CO	3980	-10509	115
Provo	UT	4023	-11166	115
Westminster	CO	3984	-10504	113
West Jordan	UT	4061	-11194	112
Billings	MT	4578	-10850	110
Centennial	CO	3958	-10488	110
Pueblo	CO	3825	-10461	109
Boulder	CO	4001	-10527	107
Las Cruces	NM	3231	-10678	102
Greeley	CO	4042	-10471	101
Highlands Ranch	CO	3955	-10497	97
Orem	UT	4030	-11169	94
Longmont	CO	4017	-10510	92
Rio Rancho	NM	3523	-10666	88
Enchanted Hills	NM	3534	-10659	88
Sandy	UT	4059	-11188	87
Ogden	UT	4122	-11197	85
Santa Fe	NM	3569	-10594	84
Loveland	CO	4040	-10507	75
Layton	UT	4106	-11197	74
Rapid City	SD	4408	-10323	74
Saint George	UT	3710	-11358	73
Missoula	MT	4687	-11399	71
South Jordan	UT	4056	-11193	67
Broomfield	CO	3992	-10509	65
Cheyenne	WY	4114	-10482	63
Millcreek	UT	4069	-11188	62
Taylorsville	UT	4067	-11194	61
Grand Junction	CO	3906	-10855	60
Casper	WY	4287	-10631	60
Great Falls	MT	4750	-11130	60
Lehi	UT	4039	-11185	58
Castle Rock	CO	3937	-10486	56
Commerce City	CO	3981	-10493	54
Logan	UT	4174	-11183	50
Parker	CO	3952	-10476	50
Murray	UT	4067	-11189	49
Roswell	NM	3339	-10452	49
Draper	UT	4052	-11186	47
Littleton	CO	3961	-10502	46
Bountiful	UT	4089	-11188	44
Bozeman	MT	4568	-11104	43
Farmington	NM	3673	-10822	43
Riverton	UT	4052	-11194	42
South Valley	NM	3501	-10668	41
Clovis	NM	3440	-10321	39
Northglenn	CO	3989	-10499	39
Hobbs	NM	3270	-10314	38
Pleasant Grove	UT	4036	-11174	38
Roy	UT	4116	-11203	38
Spanish Fork	UT	4011	-11165	38
Brighton	CO	3999	-10482	38
Kearns	UT	4066	-11200	36
Cottonwood Heights	UT	4062	-11181	34
Butte	MT	4600	-11253	34
Socorro	TX	3165	-10630	33
Tooele	UT	4053	-11230	33
Englewood	CO	3965	-10499	33
Security-Widefield	CO	3875	-10471	33
Gillette	WY	4429	-10550	33
Midvale	UT	4061	-11190	33
Ken Caryl	CO	3958	-10511	32
Springville	UT	4017	-11161	32
Laramie	WY	4131	-10559	32
Wheat Ridge	CO	3977	-10508	31
Holladay	UT	4067	-11182	31
Herriman	UT	4051	-11203	31
Alamogordo	NM	3290	-10596	31
Clearfield	UT	4111	-11203	31
Helena	MT	4659	-11204	31
Kaysville	UT	4104	-11194	30
Cedar City	UT	3768	-11306	30
Pueblo West	CO	3835	-10472	30
Carlsbad	NM	3242	-10423	29
Socorro Mission Number 1 Colonia	TX	3164	-10629	29
American Fork	UT	4038	-11180	28
Fountain	CO	3868	-10470	28
Lafayette	CO	3999	-10509	28
Syracuse	UT	4109	-11206	27
Eagle Mountain	UT	4031	-11201	27
Magna	UT	4071	-11210	27
Saratoga Springs	UT	4035	-11190	25
South Salt Lake	UT	4072	-11189	25
Washington	UT	3713	-11351	24
Columbine	CO	3959	-10507	24
Rock Springs	WY	4159	-10920	24
Dickinson	ND	4688	-10279	24
Gallup	NM	3553	-10874	23
Farmington	UT	4098	-11189	23
Kalispell	MT	4820	-11431	22
Windsor	CO	4048	-10490	22
Erie	CO	4005	-10505	21
Clinton	UT	4114	-11205	21
Evans	CO	4038	-10469	21
East Millcreek	UT	4070	-11181	21
Louisville	CO	3998	-10513	20
Golden	CO	3976	-10522	20
Clifton	CO	3909	-10845	20
North Salt Lake	UT	4085	-11191	20
Payson	UT	4004	-11173	20
Horizon City	TX	3169	-10621	19
Montrose	CO	3848	-10788	19
Brigham City	UT	4151	-11202	19
North Ogden	UT	4131	-11196	18
Sherrelwood	CO	3984	-10500	18
Durango	CO	3728	-10788	18
Highland	UT	4043	-11179	18
Sheridan	WY	4480	-10696	18
South Ogden	UT	4119	-11197	17
Centerville	UT	4092	-11187	17
Cañon City	CO	3844	-10524	16
Sunland Park	NM	3180	-10658	16
Greenwood Village	CO	3962	-10495	16
Hurricane	UT	3718	-11329	16
Los Lunas	NM	3481	-10673	15
=US America/Detroit
Detroit	MI	4233	-8305	677	Dehtrojt|Detroita|Detroitas|Detroitum|Detrojt|Detrojto|Detroyt|Motor City|Motown|Ntitroit|Tiughsaghrondy|Wawyachtenok
Grand Rapids	MI	4296	-8567	195
Warren	MI	4249	-8301	134
Sterling Heights	MI	4258	-8303	132
Ann Arbor	MI	4228	-8374	117
Lansing	MI	4273	-8456	115
Clinton Township	MI	4259	-8292	100
Flint	MI	4301	-8369	98
Dearborn	MI	4232	-8318	95
Livonia	MI	4237	-8335	95
Canton	MI	4231	-8348	87
Troy	MI	4261	-8315	83
Westland	MI	4232	-8340	82
Farmington Hills	MI	4249	-8338	81
Kalamazoo	MI	4229	-8559	76
Waterford	MI	4269	-8341	76
Wyoming	MI	4291	-8571	75
Shelby	MI	4267	-8303	74
Rochester Hills	MI	4266	-8315	73
Southfield	MI	4247	-8322	73
West Bloomfield Township	MI	4257	-8338	65
Taylor	MI	4224	-8327	62
Pontiac	MI	4264	-8329	60
Saint Clair Shores	MI	4250	-8289	60
Royal Oak	MI	4249	-8314	59
Novi	MI	4248	-8348	59
Dearborn Heights	MI	4234	-8327	56
Battle Creek	MI	4232	-8518	52
Kentwood	MI	4287	-8564	51
Redford	MI	4238	-8330	50
Saginaw	MI	4342	-8395	49
East Lansing	MI	4274	-8448	48
Portage	MI	4220	-8558	48
Roseville	MI	4250	-8294	48
Midland	MI	4362	-8425	42
Muskegon	MI	4323	-8625	38
Lincoln Park	MI	4225	-8318	37
Bay City	MI	4359	-8389	34
Holland	MI	4279	-8611	34
Jackson	MI	4225	-8440	33
Eastpointe	MI	4247	-8296	33
Madison Heights	MI	4249	-8311	30
Oak Park	MI	4246	-8318	30
Port Huron	MI	4297	-8242	29
Southgate	MI	4221	-8319	29
Burton	MI	4300	-8362	29
Allen Park	MI	4226	-8321	27
Garden City	MI	4233	-8333	27
Mount Pleasant	MI	4360	-8477	26
Forest Hills	MI	4296	-8549	26
Wyandotte	MI	4221	-8315	25
Saginaw Township North	MI	4346	-8401	25
Inkster	MI	4229	-8331	25
Walker	MI	4300	-8577	25
Norton Shores	MI	4317	-8626	24
Holt	MI	4264	-8452	24
Waverly	MI	4274	-8462	24
Romulus	MI	4222	-8340	23
Auburn Hills	MI	4269	-8323	23
Hamtramck	MI	4239	-8305	22
Okemos	MI	4272	-8443	21
Marquette	MI	4654	-8740	21
Birmingham	MI	4255	-8321	21
Adrian	MI	4190	-8404	21
Ferndale	MI	4246	-8313	20
Monroe	MI	4192	-8340	20
Ypsilanti	MI	4224	-8361	20
Haslett	MI	4275	-8440	19
Trenton	MI	4214	-8318	18
Allendale	MI	4297	-8595	18
Wayne	MI	4228	-8339	17
Hazel Park	MI	4246	-8310	17
Jenison	MI	4291	-8579	17
Mount Clemens	MI	4260	-8288	16
Grandville	MI	4291	-8576	16
Grosse Pointe Woods	MI	4244	-8291	16
Berkley	MI	4250	-8318	15
Traverse City	MI	4476	-8562	15
=US America/Indiana/Indianapolis
Indianapolis	IN	3977	-8616	830	Indianapoles|Indianapoli|Indianapolisa|Indijanapolis|Indiyanapolis|Indyjanapalis
Fort Wayne	IN	4113	-8513	260
South Bend	IN	4168	-8625	102
Carmel	IN	3998	-8612	89
Bloomington	IN	3917	-8653	84
Fishers	IN	3996	-8601	77
Lafayette	IN	4042	-8688	71
Muncie	IN	4019	-8539	70
Terre Haute	IN	3947	-8741	61
Noblesville	IN	4005	-8601	59
Kokomo	IN	4049	-8613	58
Greenwood	IN	3961	-8611	56
Anderson	IN	4011	-8568	55
Elkhart	IN	4168	-8598	52
Mishawaka	IN	4166	-8616	48
Lawrence	IN	3984	-8603	48
Columbus	IN	3920	-8592	47
West Lafayette	IN	4043	-8691	46
Westfield	IN	4004	-8613	37
Richmond	IN	3983	-8489	36
Goshen	IN	4158	-8583	33
Plainfield	IN	3970	-8640	31
Granger	IN	4175	-8611	30
Marion	IN	4056	-8566	29
Zionsville	IN	3995	-8626	26
Brownsburg	IN	3984	-8640	25
Franklin	IN	3948	-8605	25
Greenfield	IN	3979	-8577	21
Fairfield Heights	IN	3983	-8638	21
Seymour	IN	3896	-8589	19
Shelbyville	IN	3952	-8578	19
Logansport	IN	4075	-8636	18
New Castle	IN	3993	-8537	18
Huntington	IN	4088	-8550	17
Broad Ripple	IN	3987	-8614	17
Avon	IN	3976	-8640	16
Frankfort	IN	4028	-8651	16
Crawfordsville	IN	4004	-8687	16
Lebanon	IN	4005	-8647	16
New Haven	IN	4107	-8501	16
=US America/Indiana/Vincennes
Vincennes	IN	3868	-8753	18
Jasper	IN	3839	-8693	15
=US America/Juneau
Juneau	AK	5830	-13442	33
=US America/Kentucky/Louisville
Louisville	KY	3825	-8576	244
Jeffersonville	IN	3828	-8574	47
New Albany	IN	3829	-8582	37
Jeffersontown	KY	3819	-8556	27
Valley Station	KY	3811	-8587	23
Clarksville	IN	3830	-8576	22
Newburg	KY	3816	-8566	20
Fern Creek	KY	3816	-8559	18
Saint Matthews	KY	3825	-8566	17
Okolona	KY	3814	-8569	17
Shively	KY	3820	-8582	16
Highview	KY	3814	-8562	15
=US America/Los_Angeles
Los Angeles	CA	3405	-11824	3972	Angelopolis|Los Andzelas|Los Andzeles|Los Andzheles|Los Andzhelis|Los Anjeles|Los Antzeles|Los Anxheles|Los Anxhelos|Los Anzeles|Los Anzheles|Losandzelosa|Luos Andzels
San Diego	CA	3272	-11716	1395	Didacopolis|Graytown|San Diegas|San Diegu|San Dijego|San Diyego|San Miguel|San Ntienko|Sandjego
San Jose	CA	3734	-12189	1027	Iosephopolis|San Chose|San Choze|San Khose|San Khoze|San Xose|Sanhose
San Francisco	CA	3777	-12242	865	Franciscopolis|Frisco|Kapalakiko|New Albion|San Franciscu|San Francisko|San Fransisco|San Fransiskas|San Fransisko|San Frantzisko|San Phransisko|Sanfrancisko|Sao Francisco|Yerba Buena
Seattle	WA	4761	-12233	684	Seatl|Seattlum|Siatl|Siatul|Siehtl|Sietl|Sietla|Sietlas|Sijetl|Siyaatil
Portland	OR	4552	-12268	632	Bridgetown|Portlandas|Portlandia|Portlando|Portlant|Portlend|Portlenda|Puddletown|Rip City|River City|Stumptown
Las Vegas	NV	3617	-11514	624	Campi|Las Vegasas|Las Venkas|Lasvegasa|Lasvegaso|Los Vegas|McWilliamstown|Old Town|Piigisi|Ragtown|Vegas|Westside
Fresno	CA	3675	-11977	520	Fraxinus|Frehsna|Fresnas|Frezno
Sacramento	CA	3858	-12149	491	Kakalameko|New Helvetia|Sacramento Stad|Sacramentum|Sakramenta|Sakramentas|Sakramento|Sakraments|Sakraminto
Long Beach	CA	3377	-11819	474	Litus Longum|Long Bich|Long Bijch|Long Bycas|Longbica|Lonq Bic|Willmore City
Oakland	CA	3780	-12227	419	Okland|Oklandas|Oklend|Oklenda|Oouklant|Oukland|Ouklend|Quercupolis
Bakersfield	CA	3537	-11902	374
Anaheim	CA	3384	-11791	351
Santa Ana	CA	3375	-11787	335
Riverside	CA	3395	-11740	322
Stockton	CA	3796	-12129	306
Henderson	NV	3604	-11498	286
Chula Vista	CA	3264	-11708	266
Irvine	CA	3367	-11782	257
Reno	NV	3953	-11981	241
North Las Vegas	NV	3620	-11512	235
Fremont	CA	3755	-12199	232
Paradise	NV	3610	-11515	223
San Bernardino	CA	3411	-11729	216
Spokane	WA	4766	-11743	213
Modesto	CA	3764	-12100	211
Tacoma	WA	4725	-12244	208
Fontana	CA	3409	-11744	207
Oxnard	CA	3420	-11918	207
Moreno Valley	CA	3394	-11723	204
Huntington Beach	CA	3366	-11800	202
Glendale	CA	3414	-11826	201
Sunrise Manor	NV	3621	-11507	189
Santa Clarita	CA	3439	-11854	182
Spring Valley	NV	3611	-11524	178
Oceanside	CA	3320	-11738	176
Garden Grove	CA	3377	-11794	175
Rancho Cucamonga	CA	3411	-11759	175
Santa Rosa	CA	3844	-12271	175
Vancouver	WA	4564	-12266	173
Ontario	CA	3406	-11765	171
Elk Grove	CA	3841	-12137	167
Salem	OR	4494	-12304	165
Corona	CA	3388	-11757	164
Eugene	OR	4405	-12309	163
Lancaster	CA	3470	-11814	161
Palmdale	CA	3458	-11812	158
Hayward	CA	3767	-12208	158
Salinas	CA	3668	-12166	157
Pomona	CA	3406	-11775	153
Sunnyvale	CA	3737	-12204	152
Escondido	CA	3312	-11709	151
Torrance	CA	3384	-11834	148
Valencia	CA	3444	-11861	148
Pasadena	CA	3415	-11814	142
Orange	CA	3379	-11785	141
Fullerton	CA	3387	-11793	141
Bellevue	WA	4761	-12220	140
Roseville	CA	3875	-12129	130
Visalia	CA	3633	-11929	130
Thousand Oaks	CA	3417	-11884	129
Concord	CA	3798	-12203	129
Kent	WA	4738	-12223	127
Simi Valley	CA	3427	-11878	127
East Los Angeles	CA	3402	-11817	126
Santa Clara	CA	3735	-12196	126
Victorville	CA	3454	-11729	122
Vallejo	CA	3810	-12226	121
Berkeley	CA	3787	-12227	121
El Monte	CA	3407	-11803	117
Downey	CA	3394	-11813	114
Carlsbad	CA	3316	-11735	113
Costa Mesa	CA	3364	-11792	113
Fairfield	CA	3825	-12204	113
Temecula	CA	3349	-11715	112
Inglewood	CA	3396	-11835	112
Gresham	OR	4550	-12243	111
Antioch	CA	3800	-12181	111
Murrieta	CA	3355	-11721	110
Richmond	CA	3794	-12235	110
West Covina	CA	3407	-11794	108
Enterprise	NV	3603	-11524	108
Everett	WA	4798	-12220	108
Norwalk	CA	3390	-11808	107
Daly City	CA	3771	-12246	107
Burbank	CA	3418	-11831	105
Santa Maria	CA	3495	-12044	105
Clovis	CA	3683	-11970	104
El Cajon	CA	3279	-11696	104
San Mateo	CA	3756	-12233	104
Rialto	CA	3411	-11737	103
Hillsboro	OR	4552	-12299	102
Vista	CA	3320	-11724	101
Renton	WA	4748	-12222	100
Compton	CA	3390	-11822	98
Mission Viejo	CA	3360	-11767	97
Vacaville	CA	3836	-12199	97
Ventura	CA	3428	-11929	97
Beaverton	OR	4549	-12280	97
South Gate	CA	3395	-11821	96
Sparks	NV	3953	-11975	96
Federal Way	WA	4732	-12231	95
Spokane Valley	WA	4767	-11724	95
Yakima	WA	4660	-12051	94
Hesperia	CA	3443	-11730	93
Carson	CA	3383	-11828	93
Santa Monica	CA	3402	-11849	93
San Marcos	CA	3314	-11717	93
Arden-Arcade	CA	3860	-12138	92
Westminster	CA	3376	-11801	92
Santa Barbara	CA	3442	-11970	92
Redding	CA	4059	-12239	92
San Leandro	CA	3772	-12216	91
Chico	CA	3973	-12184	90
Hawthorne	CA	3392	-11835	88
Livermore	CA	3768	-12177	88
Indio	CA	3372	-11622	88
Whittier	CA	3398	-11803	87
Kirkland	WA	4768	-12221	87
Menifee	CA	3373	-11715	87
Newport Beach	CA	3362	-11793	87
Tracy	CA	3774	-12143	87
Citrus Heights	CA	3871	-12128	87
Bend	OR	4406	-12132	87
Chino	CA	3401	-11769	86
Alhambra	CA	3410	-11813	86
Redwood City	CA	3749	-12224	85
Bellingham	WA	4876	-12249	85
Hemet	CA	3375	-11697	84
Buena Park	CA	3387	-11800	83
Lake Forest	CA	3365	-11769	82
Merced	CA	3730	-12048	82
Lakewood	CA	3385	-11813	82
Tustin	CA	3375	-11783	81
Mountain View	CA	3739	-12208	80
Napa	CA	3830	-12229	80
Medford	OR	4233	-12288	80
Pleasanton	CA	3766	-12187	80
Kennewick	WA	4621	-11914	79
Alameda	CA	3777	-12226	79
Bellflower	CA	3388	-11812	78
Chino Hills	CA	3399	-11776	78
Milpitas	CA	3743	-12191	78
Baldwin Park	CA	3409	-11796	77
Auburn	WA	4731	-12223	77
Upland	CA	3410	-11765	76
Folsom	CA	3868	-12118	76
San Ramon	CA	3778	-12198	76
Manteca	CA	3780	-12122	75
Perris	CA	3378	-11723	75
Union City	CA	3760	-12202	74
Turlock	CA	3749	-12085	72
Apple Valley	CA	3450	-11719	72
Lynwood	CA	3393	-11821	72
Redlands	CA	3406	-11718	71
Rancho Cordova	CA	3859	-12130	71
Pasco	WA	4624	-11910	69
Pittsburg	CA	3803	-12188	69
Walnut Creek	CA	3791	-12206	69
Redondo Beach	CA	3385	-11839	68
Yorba Linda	CA	3389	-11781	68
Davis	CA	3854	-12174	68
Camarillo	CA	3422	-11904	68
South San Francisco	CA	3765	-12241	67
Yuba City	CA	3914	-12162	67
Palo Alto	CA	3744	-12214	67
Marysville	WA	4805	-12218	67
Laguna Niguel	CA	3352	-11771	66
San Clemente	CA	3343	-11761	66
Lodi	CA	3813	-12127	65
Santa Cruz	CA	3697	-12203	64
Pico Rivera	CA	3398	-11810	64
Madera	CA	3696	-12006	64
Montebello	CA	3401	-11811	64
Florence-Graham	CA	3397	-11824	63
Encinitas	CA	3304	-11729	63
Tulare	CA	3621	-11935	62
La Habra	CA	3393	-11795	62
Lake Elsinore	CA	3367	-11733	62
Carmichael	CA	3862	-12133	62
Monterey Park	CA	3406	-11812	61
Castro Valley	CA	3769	-12209	61
Rocklin	CA	3879	-12124	61
National City	CA	3268	-11710	61
Springfield	OR	4405	-12302	61
Redmond	WA	4767	-12212	61
Cupertino	CA	3732	-12203	61
Gardena	CA	3389	-11831	60
Petaluma	CA	3823	-12264	60
La Mesa	CA	3277	-11702	60
Lakewood	WA	4717	-12252	60
Huntington Park	CA	3398	-11823	59
San Rafael	CA	3797	-12253	59
Eastvale	CA	3396	-11756	59
Brentwood	CA	3793	-12170	59
Woodland	CA	3868	-12177	59
Arcadia	CA	3414	-11804	58
Santee	CA	3284	-11697	58
Dublin	CA	3770	-12194	58
South Whittier	CA	3395	-11804	57
Fountain Valley	CA	3371	-11795	57
Diamond Bar	CA	3403	-11781	57
Porterville	CA	3607	-11902	56
Corvallis	OR	4456	-12326	56
Hanford	CA	3633	-11965	56
Novato	CA	3811	-12257	56
Shoreline	WA	4776	-12234	55
Paramount	CA	3389	-11816	55
Rosemead	CA	3408	-11807	55
Highland	CA	3413	-11721	55
Colton	CA	3407	-11731	55
Carson City	NV	3916	-11977	55
Richland	WA	4629	-11928	54
Hacienda Heights	CA	3399	-11797	54
Cathedral City	CA	3378	-11647	54
Watsonville	CA	3691	-12176	54
Yucaipa	CA	3403	-11704	53
Gilroy	CA	3701	-12157	53
Delano	CA	3577	-11925	53
West Sacramento	CA	3858	-12153	53
Placentia	CA	3387	-11787	52
South Hill	WA	4714	-12227	52
Sammamish	WA	4764	-12208	52
Albany	OR	4464	-12311	52
Glendora	CA	3414	-11787	52
Palm Desert	CA	3372	-11638	52
Tigard	OR	4543	-12277	51
Burien	WA	4747	-12235	50
Olympia	WA	4704	-12290	50
Aliso Viejo	CA	3357	-11773	50
Poway	CA	3296	-11704	50
Cerritos	CA	3386	-11806	50
Azusa	CA	3413	-11791	50
La Mirada	CA	3392	-11801	50
Aloha	OR	4549	-12287	49
Rancho Santa Margarita	CA	3364	-11760	49
Cypress	CA	3382	-11804	49
Coeur d'Alene	ID	4768	-11678	49
Rowland Heights	CA	3398	-11791	49
Covina	CA	3409	-11789	49
Ceres	CA	3759	-12096	48
Florin	CA	3850	-12141	48
Palm Springs	CA	3383	-11655	47
San Luis Obispo	CA	3528	-12066	47
San Jacinto	CA	3378	-11696	47
Lincoln	CA	3889	-12129	46
Lacey	WA	4703	-12282	46
City of Sammamish	WA	4760	-12204	46
Antelope	CA	3871	-12133	46
Coachella	CA	3368	-11617	45
Danville	CA	3782	-12200	44
Lompoc	CA	3464	-12046	44
El Centro	CA	3279	-11556	44
Beaumont	CA	3393	-11698	44
San Bruno	CA	3763	-12241	43
Bell Gardens	CA	3397	-11815	43
Morgan Hill	CA	3713	-12165	43
Bothell	WA	4776	-12221	43
Altadena	CA	3419	-11813	43
Rancho Palos Verdes	CA	3374	-11839	43
North Highlands	CA	3869	-12137	43
Rohnert Park	CA	3834	-12270	42
El Dorado Hills	CA	3869	-12108	42
Brea	CA	3392	-11790	42
Edmonds	WA	4781	-12238	41
Campbell	CA	3729	-12195	41
La Puente	CA	3402	-11795	41
La Quinta	CA	3366	-11631	40
San Gabriel	CA	3410	-11811	40
Calexico	CA	3268	-11550	40
Oakley	CA	3800	-12171	40
Puyallup	WA	4719	-12229	40
Bremerton	WA	4757	-12263	40
Pacifica	CA	3761	-12249	39
Stanton	CA	3380	-11799	39
Montclair	CA	3408	-11769	39
Whitney	NV	3610	-11504	39
Lake Oswego	OR	4542	-12267	38
Martinez	CA	3802	-12213	38
Keizer	OR	4499	-12303	38
Monrovia	CA	3415	-11800	37
Hollister	CA	3685	-12140	37
Los Banos	CA	3706	-12085	37
Grants Pass	OR	4244	-12333	37
Lynnwood	WA	4782	-12232	37
Longview	WA	4614	-12294	37
San Juan Capistrano	CA	3350	-11766	36
Pahrump	NV	3621	-11598	36
Temple City	CA	3411	-11806	36
Claremont	CA	3410	-11772	36
Bell	CA	3398	-11819	36
Moorpark	CA	3429	-11888	36
Issaquah	WA	4753	-12203	36
Willowbrook	CA	3392	-11826	36
Oregon City	OR	4536	-12261	36
Manhattan Beach	CA	3388	-11841	36
Parkland	WA	4716	-12243	36
Wildomar	CA	3360	-11728	36
Beverly Hills	CA	3407	-11840	35
Pleasant Hill	CA	3795	-12206	35
San Dimas	CA	3411	-11781	35
Rubidoux	CA	3400	-11741	34
Dana Point	CA	3347	-11770	34
La Presa	CA	3271	-11700	34
Mount Vernon	WA	4842	-12233	34
Orangevale	CA	3868	-12123	34
West Lake Sammamish	WA	4758	-12210	34
McMinnville	OR	4521	-12320	34
Wenatchee	WA	4742	-12031	34
Foster City	CA	3756	-12227	33
Menlo Park	CA	3745	-12218	33
Lawndale	CA	3389	-11835	33
Adelanto	CA	3458	-11741	33
Foothill Farms	CA	3868	-12135	33
Seaside	CA	3661	-12185	33
University Place	WA	4724	-12255	33
Pullman	WA	4673	-11718	33
Oildale	CA	3542	-11902	33
La Verne	CA	3410	-11777	33
Lewiston	ID	4642	-11702	33
Walla Walla	WA	4606	-11834	32
Westmont	CA	3394	-11830	32
Laguna Hills	CA	3361	-11771	32
Lewiston Orchards	ID	4638	-11698	31
Des Moines	WA	4740	-12232	31
Saratoga	CA	3726	-12202	31
Banning	CA	3393	-11688	31
Goleta	CA	3444	-11983	31
Fair Oaks	CA	3864	-12127	31
Lake Stevens	WA	4802	-12206	31
Los Gatos	CA	3723	-12197	31
Los Altos	CA	3739	-12211	31
Santa Paula	CA	3435	-11906	31
Fallbrook	CA	3338	-11725	31
Burlingame	CA	3758	-12237	30
Post Falls	ID	4772	-11695	30
San Pablo	CA	3796	-12235	30
Walnut	CA	3402	-11787	30
San Carlos	CA	3751	-12226	30
East Hill-Meridian	WA	4741	-12217	30
Atascadero	CA	3549	-12067	30
East Palo Alto	CA	3747	-12214	30
Atwater	CA	3735	-12061	29
Orcutt	CA	3487	-12044	29
Ridgecrest	CA	3562	-11767	29
Redmond	OR	4427	-12117	29
Monterey	CA	3660	-12189	28
Desert Hot Springs	CA	3396	-11650	28
SeaTac	WA	4745	-12229	28
Spring Valley	CA	3274	-11700	28
Benicia	CA	3805	-12216	28
Suisun	CA	3824	-12204	28
Winchester	NV	3613	-11512	28
Maywood	CA	3399	-11819	28
Windsor	CA	3855	-12282	27
Imperial Beach	CA	3258	-11711	27
Spanaway	WA	4710	-12243	27
Belmont	CA	3752	-12228	27
Paso Robles	CA	3563	-12069	27
Tualatin	OR	4538	-12276	27
Eureka	CA	4080	-12416	27
Lemon Grove	CA	3274	-11703	27
West Linn	OR	4537	-12261	27
Paradise	CA	3976	-12162	26
North Creek	WA	4782	-12218	26
Norco	CA	3393	-11755	26
Wasco	CA	3559	-11934	26
South Pasadena	CA	3412	-11815	26
Twentynine Palms	CA	3414	-11605	26
Brawley	CA	3298	-11553	26
Lafayette	CA	3789	-12212	26
Maple Valley	WA	4739	-12205	26
Lemoore	CA	3630	-11978	26
Reedley	CA	3660	-11945	26
West Whittier-Los Nietos	CA	3398	-11807	26
Hercules	CA	3802	-12229	25
Galt	CA	3825	-12130	25
Woodburn	OR	4514	-12286	25
Moscow	ID	4673	-11700	25
Mercer Island	WA	4757	-12222	25
Soledad	CA	3642	-12133	25
Sanger	CA	3671	-11956	25
North Tustin	CA	3376	-11779	25
Vineyard	CA	3846	-12135	25
Coronado	CA	3269	-11718	25
Seal Beach	CA	3374	-11810	25
Selma	CA	3657	-11961	24
Cudahy	CA	3396	-11819	24
Barstow Heights	CA	3487	-11706	24
Riverbank	CA	3774	-12094	24
Summerlin South	NV	3612	-11533	24
Loma Linda	CA	3405	-11726	24
Forest Grove	OR	4552	-12311	24
Bloomington	CA	3407	-11740	24
Bainbridge Island	WA	4763	-12252	24
Dinuba	CA	3654	-11939	24
Barstow	CA	3490	-11702	24
El Cerrito	CA	3792	-12231	24
Graham	WA	4705	-12229	23
San Lorenzo	CA	3768	-12212	23
Laguna Beach	CA	3354	-11778	23
Isla Vista	CA	3441	-11986	23
Calabasas	CA	3416	-11864	23
Ladera Ranch	CA	3357	-11764	23
Picnic Point-North Lynnwood	WA	4786	-12229	23
Valinda	CA	3405	-11794	23
Millbrae	CA	3760	-12239	23
Newberg	OR	4530	-12297	23
Lennox	CA	3394	-11835	23
Wilsonville	OR	4530	-12277	23
Inglewood-Finn Hill	WA	4772	-12223	23
Oak Harbor	WA	4829	-12264	23
Rosemont	CA	3855	-12136	23
West Puente Valley	CA	3405	-11797	23
Cottage Lake	WA	4774	-12208	22
Corcoran	CA	3610	-11956	22
Port Hueneme	CA	3415	-11920	22
Oakdale	CA	3777	-12085	22
Roseburg	OR	4322	-12334	22
Moses Lake	WA	4713	-11928	22
Kenmore	WA	4776	-12224	22
Duarte	CA	3414	-11798	22
Jurupa Valley	CA	3399	-11752	22
Ashland	CA	3769	-12211	22
Camas	WA	4559	-12240	22
South Lake Tahoe	CA	3893	-11998	22
West Carson	CA	3382	-11829	22
Yucca Valley	CA	3411	-11643	22
Bay Point	CA	3803	-12196	22
Patterson	CA	3747	-12113	21
Klamath Falls	OR	4222	-12178	21
Marina	CA	3668	-12180	21
Mukilteo	WA	4794	-12230	21
Rancho San Diego	CA	3275	-11694	21
West Lake Stevens	WA	4799	-12210	21
Mountlake Terrace	WA	4779	-12231	21
Agoura Hills	CA	3414	-11877	21
Silver Firs	WA	4787	-12216	21
South El Monte	CA	3405	-11805	21
Arvin	CA	3521	-11883	21
Lathrop	CA	3782	-12128	21
Ashland	OR	4219	-12271	21
Milwaukie	OR	4545	-12264	21
Lomita	CA	3379	-11832	21
Lakeside	CA	3286	-11692	21
Bethany	OR	4556	-12287	21
Winter Gardens	CA	3283	-11693	21
American Canyon	CA	3817	-12226	21
South San Jose Hills	CA	3401	-11790	21
Agoura	CA	3414	-11874	21
Granite Bay	CA	3876	-12116	20
Ramona	CA	3304	-11687	20
Elko	NV	4083	-11576	20
La Cañada Flintridge	CA	3420	-11819	20
Glen Avon	CA	3401	-11748	20
Eastmont	WA	4790	-12218	20
Mill Creek	WA	4786	-12220	20
Tukwila	WA	4747	-12226	20
Hayesville	OR	4499	-12298	20
Bonney Lake	WA	4718	-12219	20
Hermosa Beach	CA	3386	-11840	20
Albany	CA	3789	-12230	20
Salmon Creek	WA	4571	-12265	20
La Crescenta-Montrose	CA	3423	-11824	20
Orchards	WA	4567	-12256	20
Port Angeles	WA	4812	-12343	19
Hazel Dell	WA	4567	-12266	19
Fernley	NV	3961	-11925	19
Battle Ground	WA	4578	-12253	19
Dixon	CA	3845	-12182	19
Sun Valley	NV	3960	-11978	19
Sherwood	OR	4536	-12284	19
Orinda	CA	3788	-12218	19
Pinole	CA	3800	-12230	19
Altamont	OR	4221	-12174	19
Blythe	CA	3361	-11460	19
Silverdale	WA	4764	-12269	19
Covington	WA	4736	-12212	19
Tumwater	WA	4701	-12291	19
Fairwood	WA	4745	-12216	19
Castaic	CA	3449	-11862	19
Ellensburg	WA	4700	-12055	19
Arlington	WA	4820	-12213	19
Union Hill-Novelty Hill	WA	4768	-12203	19
Casa de Oro-Mount Helix	CA	3276	-11697	19
Frederickson	WA	4710	-12236	19
Chowchilla	CA	3712	-12026	19
Mead Valley	CA	3383	-11730	19
Happy Valley	OR	4545	-12253	18
Shafter	CA	3550	-11927	18
Cameron Park	CA	3867	-12099	18
Five Corners	WA	4568	-12258	18
Rosamond	CA	3486	-11816	18
Arroyo Grande	CA	3512	-12059	18
Monroe	WA	4786	-12197	18
Rancho Mirage	CA	3374	-11641	18
Santa Fe Springs	CA	3395	-11809	18
Central Point	OR	4238	-12292	18
Arcata	CA	4087	-12408	18
Linda	CA	3913	-12155	18
Prunedale	CA	3678	-12167	18
Stevenson Ranch	CA	3439	-11857	18
Mesquite	NV	3681	-11407	17
East Hemet	CA	3374	-11694	17
Canby	OR	4526	-12269	17
Moraga	CA	3783	-12213	17
Hermiston	OR	4584	-11929	17
Greenfield	CA	3632	-12124	17
Live Oak	CA	3698	-12198	17
Bayside	CA	4084	-12406	17
Imperial	CA	3285	-11557	17
El Segundo	CA	3392	-11842	17
Artesia	CA	3387	-11808	17
Pendleton	OR	4567	-11879	17
Centralia	WA	4672	-12295	17
Nipomo	CA	3504	-12048	17
Troutdale	OR	4554	-12239	17
Oak Grove	OR	4542	-12264	17
Bothell West	WA	4781	-12224	17
Coalinga	CA	3614	-12036	17
Laguna Woods	CA	3361	-11773	16
Anacortes	WA	4851	-12261	16
Sunnyside	WA	4632	-12001	16
Lebanon	OR	4454	-12291	16
Truckee	CA	3933	-12018	16
Aberdeen	WA	4698	-12382	16
Oroville	CA	3951	-12156	16
Coos Bay	OR	4337	-12422	16
Walnut Park	CA	3397	-11823	16
Four Corners	OR	4493	-12298	16
Vincent	CA	3450	-11812	16
Vincent	CA	3410	-11792	16
Ukiah	CA	3915	-12321	16
La Palma	CA	3385	-11805	16
Mill Creek East	WA	4784	-12219	16
Pacific Grove	CA	3662	-12192	16
Bryn Mawr-Skyway	WA	4749	-12224	16
Boulder City	NV	3598	-11483	16
Fillmore	CA	3440	-11892	16
Martha Lake	WA	4785	-12224	15
Avocado Heights	CA	3404	-11799	15
Bostonia	CA	3281	-11694	15
The Dalles	OR	4559	-12118	15
Washougal	WA	4558	-12235	15
Dallas	OR	4492	-12332	15
Susanville	CA	4042	-12065	15
South Yuba City	CA	3912	-12164	15
Clearlake	CA	3896	-12263	15
McKinleyville	CA	4095	-12410	15
Ripon	CA	3774	-12112	15
Parlier	CA	3661	-11953	15
East Rancho Dominguez	CA	3390	-11820	15
Lamont	CA	3526	-11891	15
Rio Linda	CA	3869	-12145	15
Spanish Springs	NV	3965	-11971	15
=US America/New_York
New York City	NY	4071	-7401	8175	Aebura|Big Apple|Eabhraig Nuadh|Efrog Newydd|Evrek Nowydh|Kanono|Nea Yorke|Neu Amsterdam|Neu Jorck|New Amsterdam|New Orange|New Yorc|New York|New Yorke|New Yorku|Niujorkas|Nju Jork|Njujork|Nouvelle Yorck|Nouvieau York|Nova Amsterda|Nova Iorque|Nova York|Novjorko|Novum Eboracum|Nowy Jork|Nueva York|Nujorka|Nyja Jorvik|York Berri
Brooklyn	NY	4065	-7395	2301	Bklyn|Breuckelen|Breukelen|Broklino|Brucclinu|Bruklin|Bruklina|Bruklinas|Comitatus Bruclinum|Kings County|Marechkawick
Queens	NY	4068	-7384	2273
Philadelphia	PA	3995	-7516	1567	Coaquannock|Filadelfi|Filadelfia|Filadelfiae|Filadelfie|Filadelfii|Filadelfija|Filadelfijo|Filadelfio|Filadelfiya|Filadelfiye|Philadelpheia|Philadelphie|Philly|Quequenakee
Manhattan	NY	4078	-7397	1488	Manatans|Manathans|Manathas|Manathes|Manatte|Manhattanville|Mankhetten|Mannahattan|Menathans
The Bronx	NY	4085	-7387	1385	Bronks|Bronx
Jacksonville	FL	3033	-8166	868	Ceksonvill|Cow Creek|Cow Ford|Cowford|Dzeksonvil|Dzeksonvila|Dzeksonvilis|Dzhaksnvil|Dzhehksanvil|Dzhehksonvill|Dzheksonvill|Iacsoniapolis|Iacsonvilla|Tzaksonvil|Wakka Pilatka|Zhehksonvill
Columbus	OH	3996	-8300	850	Columbopolis|Franklin|Franklinton|Kalumbus|Kolambus|Kolompous|Kolumbas|Kolumbs|Kolumbu|Kolumbus|Kolumbusa|Kulumbus
Charlotte	NC	3523	-8084	827	Carolinum|Charlottesburg|Charlottesburgh|Sarlot|Sarlota|Sarlote|Sarlott|Sharlt|Sharlat|Sharlot|Sharlott
Boston	MA	4236	-7106	667	Baston|Bostan|Bostona|Bostonas|Bostone|Bostonia|Bostono|Bostons|Bostun|Mushauwomuk|Old Boston|Pokekona|Shawmut|Shawmutt|Shawnnut|Totant|Tramount|Tremont|Trimountain|Trimountaine|Vostoni|Wastok
Baltimore	MD	3929	-7661	622	Baltemore Town|Baltimor|Baltimora|Baltimore City|Baltymar|Charm City|Jonas Town|Jones Town|Jonestown|Old Town|Oldtown|Valtimori
Washington, D.C.	DC	3890	-7704	602	Federal Capital|Federal City|Federal Town|Nations Capital|Ouasinkton|Rome|Vashington|Vasingtonas|Vasingtonia|Washington|Washington City|Waszyngton
Staten Island	NY	4056	-7414	469
Atlanta	GA	3375	-8439	464	Atlant|Atlantae|Atlonta|Canebrake|Marthasdale|Marthasville|Standing Peachtree|Terminus|White Hall|Whitehall
Virginia Beach	VA	3685	-7598	453	Litus Virginiae|Vijini Beach|Virciniya Bic|Virdzhinija Bijch|Virdzinija Bich|Virdzinija Bycas|Virdzinijabica|Virtzinia Bits
Raleigh	NC	3577	-7864	451	Ralei|Rali|Roles|Roli|Rolis
Miami	FL	2577	-8019	441	Maiami|Majami|Majamis|Mayami|Miamia|Miamo
Cleveland	OH	4150	-8170	388
Tampa	FL	2795	-8246	369
Lexington-Fayette	KY	3805	-8446	314
Pittsburgh	PA	4044	-8000	304
Cincinnati	OH	3913	-8451	297
Ironville	KY	3846	-8269	289
Meads	KY	3841	-8271	289
Greensboro	NC	3607	-7979	285
Newark	NJ	4074	-7417	282
Toledo	OH	4166	-8356	280
Orlando	FL	2854	-8138	271
Jersey City	NJ	4073	-7408	264
Buffalo	NY	4289	-7888	258
Durham	NC	3599	-7890	258
St. Petersburg	FL	2777	-8268	257
Norfolk	VA	3685	-7629	246
Winston-Salem	NC	3610	-8024	241
Hialeah	FL	2586	-8028	237
Chesapeake	VA	3682	-7627	235
Lexington	KY	3799	-8448	225
Richmond	VA	3755	-7746	220
Jamaica	NY	4069	-7381	217
Rochester	NY	4315	-7762	210
Arlington	VA	3888	-7710	208
Fayetteville	NC	3505	-7888	202
Yonkers	NY	4093	-7390	201
Columbus	GA	3246	-8499	201
Akron	OH	4108	-8152	198
Tallahassee	FL	3044	-8428	190
Knoxville	TN	3596	-8392	185
Worcester	MA	4226	-7180	185
Newport News	VA	3708	-7647	182
Providence	RI	4182	-7141	179
Fort Lauderdale	FL	2612	-8014	179
East Flatbush	NY	4065	-7393	178
Chattanooga	TN	3505	-8531	177
Cape Coral	FL	2656	-8195	175
Pembroke Pines	FL	2600	-8022	167
Port Saint Lucie	FL	2729	-8035	165
Cary	NC	3579	-7878	160
Springfield	MA	4210	-7259	154
East Chattanooga	TN	3507	-8525	154
Alexandria	VA	3880	-7705	154
Washington Heights	NY	4085	-7394	153
Astoria	NY	4077	-7393	150
Hollywood	FL	2601	-8015	150
Borough Park	NY	4063	-7400	149
East Hampton	VA	3704	-7633	148
Paterson	NJ	4092	-7417	148
Bridgeport	CT	4118	-7319	148
Savannah	GA	3208	-8110	146
Syracuse	NY	4305	-7615	144
Dayton	OH	3976	-8419	141
Miramar	FL	2599	-8023	137
Hampton	VA	3703	-7635	136
Columbia	SC	3400	-8103	134
Charleston	SC	3278	-7993	133
New Haven	CT	4131	-7293	130
Gainesville	FL	2965	-8232	130
Coral Springs	FL	2627	-8027	129
Elizabeth	NJ	4066	-7421	129
Stamford	CT	4105	-7354	129
Hartford	CT	4176	-7269	124
Sheepshead Bay	NY	4059	-7394	123
Amherst	NY	4298	-7880	122
North Stamford	CT	4114	-7354	121
Allentown	PA	4061	-7549	120
Athens	GA	3396	-8338	117
Wilmington	NC	3423	-7794	116
East Harlem	NY	4079	-7394	116
Elmhurst	NY	4074	-7388	113
Miami Gardens	FL	2594	-8025	113
Clearwater	FL	2797	-8280	113
Bushwick	NY	4069	-7392	113
Gravesend	NY	4060	-7397	112
Lowell	MA	4263	-7132	111
Cambridge	MA	4238	-7111	110
High Point	NC	3596	-8001	110
Manchester	NH	4300	-7145	110
Corona	NY	4075	-7386	110
Waterbury	CT	4156	-7305	109
North Charleston	SC	3285	-7997	108
Palm Bay	FL	2803	-8059	108
Pompano Beach	FL	2624	-8012	108
West Palm Beach	FL	2672	-8005	107
Sandy Springs	GA	3392	-8438	105
Lakeland	FL	2804	-8195	104
Brandon	FL	2794	-8229	103
Edison	NJ	4052	-7441	103
Davie	FL	2606	-8023	101
Roanoke	VA	3727	-7994	100
Columbia	MD	3924	-7684	100
Erie	PA	4213	-8009	99
Portsmouth Heights	VA	3682	-7637	99
Richmond Hill	NY	4070	-7383	99
Spring Hill	FL	2848	-8253	99
Albany	NY	4265	-7376	98
Portsmouth	VA	3684	-7630	96
Brockton	MA	4208	-7102	95
New Bedford	MA	4164	-7093	95
Fordham	NY	4086	-7390	95
Roswell	GA	3402	-8436	95
West Albany	NY	4268	-7378	94
Quincy	MA	4225	-7100	94
Flatbush	NY	4065	-7396	93
Boca Raton	FL	2636	-8008	93
Plantation	FL	2613	-8023	93
Lynn	MA	4247	-7095	92
Miami Beach	FL	2579	-8013	92
Macon	GA	3284	-8363	91
Greenville	NC	3561	-7737	91
Newton	MA	4234	-7121	89
Toms River	NJ	3995	-7420	89
Fall River	MA	4170	-7116	89
Asheville	NC	3560	-8255	89
Norwalk	CT	4112	-7341	88
Deltona	FL	2890	-8126	88
Suffolk	VA	3673	-7658	88
Nashua	NH	4277	-7147	88
Reading	PA	4034	-7593	88
Concord	NC	3541	-8058	88
Canarsie	NY	4064	-7390	87
Lehigh Acres	FL	2663	-8162	87
Greenburgh	NY	4103	-7384	87
Germantown	MD	3917	-7727	86
Clifton	NJ	4086	-7416	86
Danbury	CT	4139	-7345	85
East Norwalk	CT	4111	-7340	85
Sunrise	FL	2613	-8011	84
Trenton	NJ	4022	-7474	84
Johns Creek	GA	3403	-8420	83
Palm Coast	FL	2958	-8121	83
Warwick	RI	4170	-7142	82
Mount Pleasant	SC	3279	-7986	81
Cranston	RI	4178	-7144	81
Largo	FL	2791	-8279	81
South Suffolk	VA	3672	-7659	81
Somerville	MA	4239	-7110	80
Lawrence	MA	4271	-7116	80
Melbourne	FL	2808	-8061	80
Parma	OH	4140	-8172	80
New Rochelle	NY	4091	-7378	80
Lynchburg	VA	3741	-7914	80
Deerfield Beach	FL	2632	-8010	80
Town 'n' Country	FL	2801	-8258	78
Alafaya	FL	2856	-8121	78
Scranton	PA	4141	-7566	77
Camden	NJ	3993	-7512	76
Kendall	FL	2568	-8032	75
Cheektowaga	NY	4290	-7875	75
Kings Bridge	NY	4088	-7391	75
Bethlehem	PA	4063	-7537	75
Albany	GA	3158	-8416	75
Gastonia	NC	3526	-8119	75
Brownsville	NY	4066	-7392	74
Fort Myers	FL	2662	-8184	74
Boynton Beach	FL	2653	-8007	74
Warner Robins	GA	3262	-8363	73
New Britain	CT	4166	-7278	73
Wilmington	DE	3975	-7555	72
Canton	OH	4080	-8138	72
Pawtucket	RI	4188	-7138	72
Lauderhill	FL	2614	-8021	72
Rock Hill	SC	3492	-8103	72
Silver Spring	MD	3899	-7703	71
Centreville	VA	3884	-7743	71
Passaic	NJ	4086	-7413	71
Riverview	FL	2787	-8233	71
Cherry Hill	NJ	3993	-7503	70
Weston	FL	2610	-8040	70
Frederick	MD	3941	-7741	69
Union City	NJ	4078	-7402	69
Kissimmee	FL	2830	-8142	69
Mount Vernon	NY	4091	-7384	69
Framingham	MA	4228	-7142	68
Waldorf	MD	3862	-7694	68
Forest Hills	NY	4072	-7385	68
Glen Burnie	MD	3916	-7662	68
Gaithersburg	MD	3914	-7720	67
Jacksonville	NC	3475	-7743	67
Jackson Heights	NY	4076	-7389	67
Rockville	MD	3908	-7715	67
Portland	ME	4366	-7026	67
Homestead	FL	2547	-8048	66
Bayside	NY	4077	-7378	66
Bayonne	NJ	4067	-7411	66
Delray Beach	FL	2646	-8007	66
Johnson City	TN	3631	-8235	66
Dale City	VA	3864	-7731	66
Parkchester	NY	4084	-7386	66
Ellicott City	MD	3927	-7680	66
West Lynchburg	VA	3740	-7918	66
Framingham Center	MA	4230	-7144	65
Schenectady	NY	4281	-7394	65
East Orange	NJ	4077	-7420	65
Daytona Beach	FL	2921	-8102	65
Tamarac	FL	2621	-8025	65
Youngstown	OH	4110	-8065	65
Greenville	SC	3485	-8239	65
Alpharetta	GA	3408	-8429	64
Lorain	OH	4145	-8218	64
Flatlands	NY	4062	-7393	64
Dundalk	MD	3925	-7652	64
North Bergen	NJ	4080	-7401	63
Waltham	MA	4238	-7124	63
West Hartford	CT	4176	-7274	63
Carol City	FL	2594	-8025	63
Haverhill	MA	4278	-7108	63
Jupiter	FL	2693	-8009	63
Wellington	FL	2666	-8024	63
North Miami	FL	2589	-8019	62
Hamilton	OH	3940	-8456	62
North Port	FL	2704	-8224	62
Irvington	NJ	4073	-7423	61
Utica	NY	4310	-7523	61
Malden	MA	4243	-7107	61
Bethesda	MD	3898	-7710	61
Vineland	NJ	3949	-7503	61
Brentwood	NY	4078	-7325	61
Bristol	CT	4167	-7295	60
Pine Hills	FL	2856	-8145	60
Bensonhurst	NY	4060	-7399	60
Coney Island	NY	4058	-7399	60
Meriden	CT	4154	-7281	60
Port Orange	FL	2914	-8100	60
Hamden	CT	4140	-7290	60
Fountainebleau	FL	2577	-8035	60
Springfield	OH	3992	-8381	60
Chapel Hill	NC	3591	-7906	60
Lancaster	PA	4004	-7631	59
Coconut Creek	FL	2625	-8018	59
Marietta	GA	3395	-8455	59
Fairfield	CT	4114	-7326	59
Brookline	MA	4233	-7112	59
White Plains	NY	4103	-7376	58
Reston	VA	3897	-7734	58
Ocala	FL	2919	-8214	58
South Vineland	NJ	3945	-7503	58
Sanford	FL	2880	-8127	58
Bowie	MD	3894	-7673	58
Wayne	NJ	4093	-7428	58
Palm Harbor	FL	2808	-8276	57
Medford	MA	4242	-7111	57
Margate	FL	2624	-8021	57
New Brunswick	NJ	4049	-7445	57
Taunton	MA	4190	-7109	57
Union	NJ	4070	-7426	57
Chicopee	MA	4215	-7261	57
Kendale Lakes	FL	2571	-8041	56
Smyrna	GA	3388	-8451	56
Piscataway	NJ	4050	-7440	56
Doral	FL	2582	-8036	56
Rocky Mount	NC	3594	-7779	56
Valdosta	GA	3083	-8328	56
Hempstead	NY	4071	-7362	56
Kettering	OH	3969	-8417	56
Tamiami	FL	2576	-8040	55
Towson	MD	3940	-7660	55
North Chicopee	MA	4218	-7260	55
Sarasota	FL	2734	-8253	55
Cypress Hills	NY	4068	-7389	55
West Haven	CT	4127	-7295	55
Jackson	NJ	3978	-7486	55
Bradenton	FL	2750	-8257	54
Weymouth	MA	4222	-7094	54
Port Charlotte	FL	2698	-8209	54
Allapattah	FL	2581	-8022	54
Ozone Park	NY	4068	-7384	54
Briarwood	NY	4071	-7382	54
Lakewood	NJ	4010	-7422	54
Elyria	OH	4137	-8211	54
Hoboken	NJ	4074	-7403	54
Revere	MA	4241	-7101	53
West New York	NJ	4079	-7401	53
Poinciana	FL	2814	-8146	53
Kingsport	TN	3655	-8256	53
Levittown	PA	4016	-7483	53
Palm Beach Gardens	FL	2682	-8014	53
Milford	CT	4122	-7306	53
Huntersville	NC	3541	-8084	53
Perth Amboy	NJ	4051	-7427	53
Harrisonburg	VA	3845	-7887	53
Peabody	MA	4253	-7093	53
Burlington	NC	3610	-7944	52
Wakefield	NY	4090	-7385	52
Queens Village	NY	4073	-7374	52
Brookhaven	GA	3386	-8434	52
Levittown	NY	4073	-7351	52
Bonita Springs	FL	2634	-8178	52
Irondequoit	NY	4321	-7758	52
Pinellas Park	FL	2784	-8270	52
Mott Haven	NY	4081	-7392	51
The Villages	FL	2893	-8196	51
Stratford	CT	4118	-7313	51
City of Milford (balance)	CT	4122	-7306	51
East Hartford	CT	4178	-7261	51
Plainfield	NJ	4063	-7441	51
Leesburg	VA	3912	-7756	51
Parsippany	NJ	4086	-7443	51
Coral Gables	FL	2572	-8027	51
The Hammocks	FL	2567	-8044	51
Flagami	FL	2576	-8032	51
Lakewood	OH	4148	-8180	51
South Peabody	MA	4251	-7095	50
Stonecrest	GA	3371	-8413	50
Troy	NY	4273	-7369	50
Sunnyside	NY	4074	-7394	50
Charleston	WV	3835	-8163	50
Wilson	NC	3572	-7792	50
Cuyahoga Falls	OH	4113	-8148	49
Bloomfield	NJ	4081	-7419	49
Harrisburg	PA	4027	-7688	49
Niagara Falls	NY	4309	-7906	49
Summerville	SC	3302	-8018	49
Middletown	OH	3952	-8440	49
Aspen Hill	MD	3908	-7707	49
Dunwoody	GA	3395	-8433	49
Huntington	WV	3842	-8245	49
East Brunswick	NJ	4043	-7442	48
Apopka	FL	2868	-8151	48
Maspeth	NY	4072	-7391	48
Wheaton	MD	3904	-7706	48
West Orange	NJ	4080	-7424	48
McLean	VA	3893	-7718	48
Newark	OH	4006	-8240	48
Barnstable	MA	4170	-7030	48
Bel Air South	MD	3951	-7632	48
Euclid	OH	4159	-8153	48
East Providence	RI	4181	-7137	47
Methuen	MA	4273	-7119	47
Country Club	FL	2595	-8032	47
Mentor	OH	4167	-8134	47
Mansfield	OH	4076	-8252	47
Middletown	CT	4156	-7265	47
Charlottesville	VA	3803	-7848	47
Beavercreek	OH	3971	-8406	46
Kannapolis	NC	3549	-8062	46
Everett	MA	4241	-7105	46
Binghamton	NY	4210	-7592	46
Apex	NC	3573	-7885	46
Titusville	FL	2861	-8081	45
Altoona	PA	4052	-7839	45
Enfield	CT	4198	-7259	45
Dublin	OH	4010	-8311	45
Tuckahoe	VA	3759	-7756	45
Potomac	MD	3902	-7721	45
Cleveland Heights	OH	4152	-8156	45
Sayreville	NJ	4046	-7436	45
Cutler Bay	FL	2558	-8034	45
Hackensack	NJ	4089	-7404	45
West Seneca	NY	4285	-7880	45
Strongsville	OH	4131	-8184	45
Fort Pierce	FL	2745	-8033	44
Bridgewater	NJ	4060	-7465	44
Oakland Park	FL	2617	-8013	44
Attleboro	MA	4194	-7129	44
Severn	MD	3914	-7670	44
Blacksburg	VA	3723	-8041	44
Wesley Chapel	FL	2824	-8233	44
York	PA	3996	-7673	44
North Miami Beach	FL	2593	-8016	44
Rego Park	NY	4073	-7385	44
Cleveland	TN	3516	-8488	44
North Bethesda	MD	3904	-7712	44
North Lauderdale	FL	2622	-8023	44
Ocoee	FL	2857	-8154	44
Ashburn	VA	3904	-7749	44
Augusta	GA	3347	-8197	43
Freeport	NY	4066	-7358	43
Pittsfield	MA	4245	-7325	43
West Babylon	NY	4072	-7335	43
Altamonte Springs	FL	2866	-8137	43
Sicklerville	NJ	3972	-7497	43
Sayreville Junction	NJ	4047	-7433	43
Salem	MA	4252	-7090	43
Arlington	MA	4242	-7116	43
Fairfield	OH	3935	-8456	43
Concord	NH	4321	-7154	43
East Concord	NH	4324	-7154	43
Burlington	VT	4448	-7321	42
State College	PA	4079	-7786	42
Kearny	NJ	4077	-7415	42
Danville	VA	3659	-7940	42
Linden	NJ	4062	-7424	42
Woodside	NY	4075	-7391	42
Mount Laurel	NJ	3993	-7489	42
Manassas	VA	3875	-7748	42
Westfield	MA	4213	-7275	42
Leominster	MA	4253	-7176	42
Catonsville	MD	3927	-7673	42
Hicksville	NY	4077	-7353	42
Woonsocket	RI	4200	-7151	41
Shelton	CT	4132	-7309	41
Beverly	MA	4256	-7088	41
University	FL	2807	-8244	41
Findlay	OH	4104	-8365	41
Lake Ridge	VA	3869	-7730	41
Burke	VA	3879	-7727	41
Annandale	VA	3883	-7720	41
Covington	KY	3908	-8451	41
Morris Heights	NY	4085	-7392	41
Peachtree Corners	GA	3397	-8422	41
Ormond Beach	FL	2929	-8106	41
Carrollwood Village	FL	2807	-8252	41
Sumter	SC	3392	-8034	41
Wilkes-Barre	PA	4125	-7588	41
Holyoke	MA	4220	-7262	41
Goose Creek	SC	3298	-8003	41
Fitchburg	MA	4258	-7180	41
Hilton Head Island	SC	3219	-8074	41
North Atlanta	GA	3387	-8434	40
Hagerstown	MD	3964	-7772	40
Hickory	NC	3573	-8134	40
Beverly Cove	MA	4255	-7085	40
Winter Garden	FL	2857	-8159	40
Warren	OH	4124	-8082	40
Marlboro	NJ	4032	-7425	40
Teaneck	NJ	4090	-7402	40
Billerica	MA	4256	-7127	40
Norwich	CT	4152	-7208	40
Amherst	MA	4237	-7252	40
Marlborough	MA	4235	-7155	40
Lancaster	OH	3971	-8260	40
Montclair	NJ	4083	-7421	40
Woburn	MA	4248	-7115	40
Hallandale Beach	FL	2598	-8015	39
Annapolis	MD	3898	-7649	39
North Fort Myers	FL	2667	-8188	39
Chelsea	MA	4239	-7103	39
Grove City	OH	3988	-8309	39
Essex	MD	3931	-7647	39
Atlantic City	NJ	3936	-7442	39
Far Rockaway	NY	4061	-7376	39
Kensington	NY	4065	-7397	39
Coram	NY	4087	-7300	39
Gainesville	GA	3430	-8382	39
The Acreage	FL	2679	-8027	39
Oviedo	FL	2867	-8121	39
Westerville	OH	4013	-8293	38
Florence	SC	3420	-7976	38
Wake Forest	NC	3598	-7851	38
Huber Heights	OH	3984	-8412	38
East Meadow	NY	4071	-7356	38
Hanover	MD	3919	-7672	38
Delaware	OH	4030	-8307	38
Valley Stream	NY	4066	-7371	38
Woodlawn	MD	3932	-7673	38
Lima	OH	4074	-8411	38
Spartanburg	SC	3495	-8193	38
Winter Haven	FL	2802	-8173	38
Aventura	FL	2596	-8014	38
Severna Park	MD	3907	-7655	38
Royal Palm Beach	FL	2671	-8023	38
Phenix City	AL	3247	-8500	38
Milton	GA	3413	-8430	38
Dover	DE	3916	-7552	38
Lake Worth	FL	2662	-8007	37
Kew Gardens Hills	NY	4073	-7382	37
Jamaica Plain	MA	4231	-7112	37
Plant City	FL	2802	-8211	37
Braintree	MA	4220	-7100	37
Newnan	GA	3338	-8480	37
Reynoldsburg	OH	3995	-8281	37
Odenton	MD	3908	-7670	37
Mableton	GA	3382	-8458	37
Hilton Head	SC	3222	-8075	37
Indian Trail	NC	3508	-8067	37
Whitestone	NY	4079	-7382	37
Belleville	NJ	4079	-7415	37
Fort Lee	NJ	4085	-7397	37
Brighton	NY	4315	-7755	37
Ewing	NJ	4027	-7480	37
Woodhaven	NY	4069	-7386	37
Saint Charles	MD	3860	-7694	36
Marion	OH	4059	-8313	36
Mechanicsville	VA	3761	-7737	36
Pennsauken	NJ	3996	-7506	36
Rome	GA	3426	-8516	36
Lewiston	ME	4410	-7021	36
Dunedin	FL	2802	-8277	36
Kendall West	FL	2571	-8044	36
Commack	NY	4084	-7329	36
Trumbull	CT	4124	-7320	36
Mooresville	NC	3558	-8081	36
West Torrington	CT	4182	-7314	36
Clinton	MD	3877	-7690	36
Goldsboro	NC	3538	-7799	36
Martinez	GA	3352	-8208	36
Linton Hall	VA	3876	-7757	36
South Miami Heights	FL	2560	-8038	36
Valrico	FL	2794	-8224	36
Coventry	RI	4170	-7168	36
East Point	GA	3368	-8444	35
Ponte Vedra Beach	FL	3024	-8139	35
Boardman	OH	4102	-8066	35
Cooper City	FL	2606	-8027	35
Oxon Hill-Glassmanor	MD	3880	-7697	35
Egypt Lake-Leto	FL	2802	-8251	35
Peachtree City	GA	3340	-8460	35
Saint Cloud	FL	2825	-8128	35
Upper Arlington	OH	3999	-8306	35
Torrington	CT	4180	-7312	35
Cumberland	RI	4197	-7143	35
Stow	OH	4116	-8144	35
Lauderdale Lakes	FL	2617	-8021	35
Winter Springs	FL	2870	-8131	35
Merritt Island	FL	2854	-8067	35
West Little River	FL	2586	-8024	35
Brunswick	OH	4124	-8184	35
Monroe	NC	3499	-8055	35
Gahanna	OH	4002	-8288	35
Derry Village	NH	4289	-7131	35
Orange	NJ	4077	-7423	34
Central Islip	NY	4079	-7320	34
Norristown	PA	4012	-7534	34
Dyker Heights	NY	4062	-7401	34
Glendale	NY	4070	-7389	34
Collinwood	OH	4156	-8157	34
Oakton	VA	3888	-7730	34
Chester	PA	3985	-7536	34
Salisbury	NC	3567	-8047	34
Riviera Beach	FL	2678	-8006	34
Chelmsford	MA	4260	-7137	34
Shrewsbury	MA	4230	-7171	34
Dalton	GA	3477	-8497	34
Olney	MD	3915	-7707	34
North Providence	RI	4185	-7147	34
Newark	DE	3968	-7575	34
Oak Hill	VA	3893	-7740	34
Throgs Neck	NY	4082	-7382	34
Hilliard	OH	4003	-8316	34
Fair Lawn	NJ	4094	-7413	34
Kennesaw	GA	3402	-8462	34
New City	NY	4115	-7399	34
Long Beach	NY	4059	-7366	34
Richmond	KY	3775	-8429	34
Suitland-Silver Hill	MD	3885	-7693	34
Chillum	MD	3896	-7699	34
Fairborn	OH	3982	-8402	33
Hinesville	GA	3185	-8160	33
St. Charles	MD	3861	-7692	33
Carrollwood	FL	2805	-8249	33
Elmont	NY	4070	-7371	33
Golden Glades	FL	2591	-8020	33
Bath Beach	NY	4060	-7400	33
Huntington Station	NY	4085	-7341	33
Redan	GA	3375	-8413	33
Greenacres City	FL	2662	-8013	33
Salisbury	MD	3836	-7560	33
Douglasville	GA	3375	-8475	33
Mount Lebanon	PA	4036	-8005	33
Mason	OH	3936	-8431	33
Spring Valley	NY	4111	-7404	33
Rome	NY	4321	-7546	33
North Ridgeville	OH	4139	-8202	32
Petersburg	VA	3723	-7740	32
Randallstown	MD	3937	-7680	32
Westlake	OH	4146	-8192	32
Bangor	ME	4480	-6878	32
Clermont	FL	2855	-8177	32
Georgetown	KY	3821	-8456	32
College Park	MD	3898	-7694	32
Natick	MA	4228	-7135	32
Massillon	OH	4080	-8152	32
Florence	KY	3900	-8463	32
Bethel Park	PA	4033	-8004	32
Randolph	MA	4216	-7104	32
Oceanside	NY	4064	-7364	32
Montgomery Village	MD	3918	-7720	32
North Olmsted	OH	4142	-8192	32
Land O' Lakes	FL	2822	-8246	32
Richmond West	FL	2561	-8043	32
Watertown	MA	4237	-7118	32
Glastonbury	CT	4171	-7261	32
Garfield	NJ	4088	-7411	32
Willingboro	NJ	4003	-7487	32
Centereach	NY	4086	-7310	32
Naugatuck	CT	4149	-7305	32
Brighton Beach	NY	4058	-7396	31
Dania Beach	FL	2605	-8014	31
Lexington	MA	4245	-7122	31
Holly Springs	NC	3565	-7883	31
Bowling Green	OH	4137	-8365	31
Myrtle Beach	SC	3369	-7889	31
Parkersburg	WV	3927	-8156	31
Miami Lakes	FL	2591	-8031	31
East Lake	FL	2811	-8269	31
Lakeside	FL	3013	-8177	31
Long Branch	NJ	4030	-7399	31
Wayne	PA	4004	-7539	31
Dover	NH	4320	-7087	31
Radnor	PA	4005	-7536	31
South Kingstown	RI	4145	-7152	31
Estero	FL	2644	-8181	31
Ithaca	NY	4244	-7650	31
North Tonawanda	NY	4304	-7886	31
Pikesville	MD	3937	-7672	31
Parkville	MD	3938	-7654	31
Statesboro	GA	3245	-8178	31
Morgantown	WV	3963	-7996	31
Matthews	NC	3512	-8072	31
Franklin	MA	4208	-7140	31
Owings Mills	MD	3942	-7678	31
Aiken	SC	3356	-8172	31
Manchester	CT	4178	-7252	31
Bel Air North	MD	3955	-7637	31
Newington	CT	4170	-7272	31
Westfield	NJ	4066	-7435	31
Eldersburg	MD	3940	-7695	31
Springfield Gardens	NY	4066	-7376	31
Lawrenceville	GA	3396	-8399	30
Springfield	VA	3879	-7719	30
Poughkeepsie	NY	4170	-7392	30
North Royalton	OH	4131	-8172	30
DeLand	FL	2903	-8130	30
Parkland	FL	2631	-8024	30
West Warwick	RI	4170	-7152	30
Jamestown	NY	4210	-7924	30
New Bern	NC	3511	-7704	30
Rochester	NH	4330	-7098	30
Winter Park	FL	2860	-8134	30
Carney	MD	3939	-7652	30
Woodstock	GA	3410	-8452	30
Westchester	FL	2575	-8033	30
Kent	OH	4115	-8136	30
Gloucester	MA	4261	-7066	30
Nicholasville	KY	3788	-8457	30
Elizabethtown	KY	3769	-8586	30
Austintown	OH	4110	-8076	30
South Gate	MD	3913	-7663	30
Port Chester	NY	4100	-7367	30
Princeton	NJ	4035	-7466	30
LaGrange	GA	3304	-8503	30
Salem	NH	4279	-7120	30
Rahway	NJ	4061	-7428	30
Middle Village	NY	4072	-7388	29
Morristown	TN	3621	-8329	29
Cheshire	CT	4150	-7290	29
Branford	CT	4128	-7282	29
Fruit Cove	FL	3011	-8164	29
Tewksbury	MA	4261	-7123	29
Franklin Square	NY	4071	-7368	29
Oak Ridge	TN	3601	-8427	29
East Haven	CT	4128	-7287	29
Johnston	RI	4182	-7151	29
West Falls Church	VA	3886	-7719	29
Williamsport	PA	4124	-7700	29
Duluth	GA	3400	-8414	29
Fort Bragg	NC	3514	-7901	29
Sanford	NC	3548	-7918	29
Voorhees	NJ	4048	-7448	29
Milford Mill	MD	3935	-7677	29
Evans	GA	3353	-8213	29
Fort Hamilton	NY	4062	-7403	29
Needham	MA	4228	-7123	29
Dracut	MA	4267	-7130	29
Windsor	CT	4185	-7264	29
Agawam	MA	4207	-7261	29
West Elkridge	MD	3921	-7673	29
Norwood	MA	4219	-7120	29
Northampton	MA	4233	-7264	29
Englewood	NJ	4089	-7397	29
Lake Magdalene	FL	2807	-8247	29
Perry Hall	MD	3941	-7646	28
Maryville	TN	3576	-8397	28
Fresh Meadows	NY	4073	-7379	28
Greer	SC	3494	-8223	28
Harrison	NY	4097	-7371	28
West Islip	NY	4071	-7331	28
Newburgh	NY	4150	-7401	28
Chamblee	GA	3389	-8430	28
Millville	NJ	3940	-7504	28
North Andover	MA	4270	-7114	28
Elmira	NY	4209	-7681	28
Stockbridge	GA	3354	-8423	28
Monroeville	PA	4042	-7979	28
Fredericksburg	VA	3830	-7746	28
Cranberry Township	PA	4068	-8011	28
Garfield Heights	OH	4142	-8161	28
Cornelius	NC	3549	-8086	28
Garner	NC	3571	-7861	28
Drexel Hill	PA	3995	-7529	28
North Kingstown	RI	4155	-7147	28
Melrose	MA	4246	-7107	28
Wellesley	MA	4230	-7129	28
University Heights	NY	4086	-7391	28
West Springfield	MA	4211	-7262	28
Shirley	NY	4080	-7287	28
Livingston	NJ	4080	-7431	28
Frankfort	KY	3820	-8487	28
Sterling	VA	3901	-7743	28
Middletown	NY	4145	-7442	28
Saratoga Springs	NY	4308	-7378	28
Deer Park	NY	4076	-7333	28
West Scarborough	ME	4357	-7039	28
Queensbury	NY	4338	-7361	28
Wheeling	WV	4006	-8072	28
Shaker Heights	OH	4147	-8154	28
Bergenfield	NJ	4093	-7400	28
Tucker	GA	3385	-8422	28
Nutley	NJ	4082	-7416	28
Plum	PA	4050	-7975	28
Glen Cove	NY	4086	-7363	27
Crofton	MD	3900	-7669	27
Anderson	SC	3450	-8265	27
College Point	NY	4079	-7385	27
Winchester	VA	3919	-7816	27
Lindenhurst	NY	4069	-7337	27
Hunts Point	NY	4081	-7388	27
Holbrook	NY	4081	-7308	27
New London	CT	4136	-7210	27
Fleming Island	FL	3009	-8172	27
Thomasville	NC	3588	-8008	27
Casselberry	FL	2868	-8133	27
Milton	MA	4225	-7107	27
University Park	FL	2575	-8037	27
Auburn	NY	4293	-7657	27
Paramus	NJ	4094	-7408	27
Back Mountain	PA	4134	-7600	27
West Milford	NJ	4113	-7437	27
Stoughton	MA	4213	-7110	27
Easton	PA	4069	-7522	27
Dix Hills	NY	4080	-7334	27
Cutler Ridge	FL	2558	-8035	27
Independence	KY	3894	-8454	27
Watertown	NY	4397	-7591	27
Wooster	OH	4081	-8194	27
Merrimack	NH	4287	-7149	27
Wethersfield	CT	4171	-7265	27
Bristol	TN	3660	-8219	27
Saugus	MA	4246	-7101	27
Danvers	MA	4258	-7093	26
Smithtown	NY	4086	-7320	26
Mansfield City	CT	4177	-7223	26
Mercerville-Hamilton Square	NJ	4023	-7467	26
Westport	CT	4114	-7336	26
Medina	OH	4114	-8186	26
Bay Shore	NY	4073	-7325	26
Barberton	OH	4101	-8161	26
Statesville	NC	3578	-8089	26
Plainview	NY	4078	-7347	26
Laurel	MD	3910	-7685	26
Carrollton	GA	3358	-8508	26
Howard Beach	NY	4066	-7384	26
Four Corners	FL	2833	-8165	26
South Laurel	MD	3907	-7685	26
Asheboro	NC	3571	-7981	26
Buenaventura Lakes	FL	2834	-8135	26
Xenia	OH	3968	-8393	26
Reisterstown	MD	3947	-7683	26
Green	OH	4095	-8148	26
Suitland	MD	3885	-7692	26
Rosedale	NY	4066	-7374	26
Key West	FL	2456	-8178	26
Randolph	NJ	4085	-7458	26
Temple Terrace	FL	2804	-8239	26
Troy	OH	4004	-8420	26
Mint Hill	NC	3518	-8065	26
Ridgewood	NJ	4098	-7412	26
Edgewood	MD	3942	-7629	26
Meadow Woods	FL	2839	-8137	26
South Portland	ME	4364	-7024	26
Lebanon	PA	4034	-7641	26
Zanesville	OH	3994	-8201	25
Canton	GA	3424	-8449	25
Ossining	NY	4116	-7386	25
Salem	VA	3729	-8005	25
Lochearn	MD	3934	-7672	25
Yarmouth	MA	4171	-7023	25
Sandusky	OH	4145	-8271	25
Middle River	MD	3933	-7644	25
Mauldin	SC	3478	-8231	25
Milford	MA	4214	-7152	25
Athens	OH	3933	-8210	25
Bridgeton	NJ	3943	-7523	25
Maplewood	NJ	4073	-7427	25
Farmington	CT	4172	-7283	25
Riverside	OH	3978	-8412	25
Wakefield	MA	4251	-7107	25
Rockledge	FL	2835	-8073	25
Cave Spring	VA	3723	-8001	25
Whitehall Township	PA	4067	-7550	25
Cliffside Park	NJ	4082	-7399	25
Lodi	NJ	4088	-7408	25
Hazleton	PA	4096	-7597	25
Hillside	NY	4071	-7379	25
Uniondale	NY	4070	-7359	25
Reading	MA	4253	-7110	25
Short Pump	VA	3765	-7761	25
Belmont	MA	4240	-7118	25
Dedham	MA	4224	-7117	25
Vincentown	NJ	3993	-7475	25
Palmetto Bay	FL	2562	-8032	25
Tarpon Springs	FL	2815	-8276	25
Herndon	VA	3897	-7739	25
Burlington	MA	4250	-7120	24
Staunton	VA	3815	-7907	24
South Windsor	CT	4182	-7262	24
North Potomac	MD	3908	-7726	24
Coral Terrace	FL	2575	-8030	24
Scaggsville	MD	3915	-7690	24
New Smyrna Beach	FL	2903	-8093	24
South Plainfield	NJ	4058	-7441	24
Pasadena	MD	3911	-7657	24
Greenbelt	MD	3900	-7688	24
South Riding	VA	3892	-7750	24
Citrus Park	FL	2808	-8257	24
Boca Del Mar	FL	2635	-8015	24
Newport	RI	4149	-7131	24
Rockville Centre	NY	4066	-7364	24
Carteret	NJ	4058	-7423	24
Immokalee	FL	2642	-8142	24
Medford	NY	4082	-7300	24
Trotwood	OH	3980	-8431	24
North Haven	CT	4139	-7286	24
Mahwah	NJ	4109	-7414	24
Peekskill	NY	4129	-7392	24
Keystone	FL	2816	-8262	24
Baldwin	NY	4066	-7361	24
Fairfax	VA	3885	-7731	24
Sebastian	FL	2782	-8047	24
Golden Gate	FL	2619	-8170	24
Hialeah Gardens	FL	2587	-8032	24
Hunt Valley	MD	3950	-7664	24
Fuquay-Varina	NC	3558	-7880	24
Unionport	NY	4083	-7385	24
South Portland Gardens	ME	4364	-7032	24
Centerville	OH	3963	-8416	24
Morrisville	NC	3582	-7883	24
Kernersville	NC	3612	-8007	24
Old Bridge	NJ	4041	-7437	24
Fort Washington	MD	3871	-7702	24
Fairland	MD	3908	-7696	24
Baileys Crossroads	VA	3885	-7713	24
Norland	FL	2595	-8021	24
Scotch Plains	NJ	4066	-7439	24
Glenville	OH	4153	-8162	24
Ilchester	MD	3925	-7676	23
Bayonet Point	FL	2833	-8268	23
Easton	MA	4202	-7113	23
Avon Lake	OH	4151	-8203	23
Kingston	NY	4193	-7400	23
McDonough	GA	3345	-8415	23
Mansfield	MA	4203	-7122	23
Springfield	PA	3993	-7532	23
Keene	NH	4293	-7228	23
Greenwood	SC	3420	-8216	23
South Old Bridge	NJ	4041	-7435	23
Griffin	GA	3325	-8426	23
East Elmhurst	NY	4076	-7387	23
Pooler	GA	3212	-8125	23
Morrisania	NY	4083	-7391	23
Palm City	FL	2717	-8027	23
Middleborough	MA	4189	-7091	23
Arnold	MD	3903	-7650	23
Vero Beach South	FL	2762	-8041	23
Landover	MD	3893	-7690	23
Windham	CT	4170	-7216	23
Jacksonville Beach	FL	3029	-8139	23
Solon	OH	4139	-8144	23
Chantilly	VA	3889	-7743	23
Candler-McAfee	GA	3373	-8427	23
Copiague	NY	4068	-7340	23
East Naples	FL	2614	-8177	23
East Tremont	NY	4085	-7389	23
Auburn	ME	4410	-7023	23
Tremont	NY	4085	-7391	23
Lincolnia	VA	3882	-7714	23
Kiryas Joel	NY	4134	-7417	23
Marysville	OH	4024	-8337	23
Haines City	FL	2811	-8162	23
Bristol	RI	4168	-7127	23
The Crossings	FL	2567	-8040	23
East Lake-Orient Park	FL	2798	-8238	23
Bloomingdale	FL	2789	-8224	23
Oak Ridge	FL	2847	-8142	23
Pottstown	PA	4025	-7565	23
Leisure City	FL	2550	-8043	23
Maple Heights	OH	4142	-8157	23
Willoughby	OH	4164	-8141	23
Cranford	NJ	4066	-7430	23
Garden City	NY	4073	-7363	23
Avon	OH	4145	-8204	23
North Augusta	SC	3350	-8197	23
Guilford	CT	4129	-7268	22
Melrose	NY	4082	-7391	22
East Patchogue	NY	4077	-7300	22
West Springfield	VA	3877	-7722	22
Hudson	OH	4124	-8144	22
Holiday	FL	2819	-8274	22
Radcliff	KY	3784	-8595	22
Hopewell	VA	3730	-7729	22
New Castle	PA	4100	-8035	22
Palm Springs	FL	2664	-8010	22
Wilmington	MA	4255	-7117	22
Venice	FL	2710	-8245	22
Ludlow	MA	4216	-7248	22
South Bradenton	FL	2746	-8258	22
Hillside	NJ	4070	-7423	22
North Plainfield	NJ	4063	-7443	22
Acworth	GA	3407	-8468	22
Sunny Isles Beach	FL	2595	-8012	22
Oxford	OH	3951	-8475	22
Merrick	NY	4066	-7355	22
Somerset	NJ	4050	-7449	22
Greater Northdale	FL	2811	-8253	22
Northdale	FL	2809	-8251	22
Summit	NJ	4072	-7436	22
Alliance	OH	4092	-8111	22
Princeton	FL	2554	-8041	22
Derry	NH	4288	-7133	22
Great Kills	NY	4055	-7415	22
Wekiwa Springs	FL	2870	-8143	22
Leesburg	FL	2881	-8188	22
Decatur	GA	3377	-8430	22
Christiansburg	VA	3713	-8041	22
West and East Lealman	FL	2782	-8269	22
Farragut	TN	3588	-8415	22
Smithfield	RI	4192	-7155	22
Wadsworth	OH	4103	-8173	22
South Euclid	OH	4152	-8152	22
Westchase	FL	2806	-8261	22
Sugar Hill	GA	3411	-8403	22
Chillicothe	OH	3933	-8298	22
Massapequa	NY	4068	-7347	22
Canton	MA	4216	-7114	22
Roselle	NJ	4065	-7426	22
Lincoln	RI	4192	-7143	22
Lumberton	NC	3462	-7901	22
Taylors	SC	3492	-8230	22
Westford	MA	4258	-7144	22
Edgewater	FL	2899	-8090	22
Allison Park	PA	4056	-7996	22
Portsmouth	NH	4308	-7076	22
Naples	FL	2614	-8180	22
Waynesboro	VA	3807	-7889	21
Stoneham	MA	4248	-7110	21
Perrysburg	OH	4156	-8363	21
Winchester	MA	4245	-7114	21
Kinston	NC	3526	-7758	21
Biddeford	ME	4349	-7045	21
Bedford	NH	4295	-7152	21
Carrboro	NC	3591	-7908	21
Saint Andrews	SC	3405	-8113	21
Ashland	KY	3848	-8264	21
Conway	SC	3384	-7905	21
Laurelton	NY	4067	-7375	21
Palm River-Clair Mel	FL	2792	-8238	21
Woodrow	NY	4054	-7420	21
Chester	VA	3736	-7744	21
East Ridge	TN	3501	-8525	21
Acton	MA	4249	-7143	21
Sanford	ME	4344	-7077	21
Hauppauge	NY	4083	-7320	21
Sidney	OH	4028	-8416	21
Sweetwater	FL	2576	-8037	21
Grand Island	NY	4303	-7896	21
Union City	GA	3359	-8454	21
Woodlawn	VA	3872	-7713	21
Piqua	OH	4014	-8424	21
Cockeysville	MD	3948	-7664	21
Easley	SC	3483	-8260	21
New Springville	NY	4059	-7416	21
Pleasantville	NJ	3939	-7452	21
Palisades Park	NJ	4085	-7400	21
Simpsonville	SC	3474	-8225	21
Latham	NY	4275	-7376	21
Darien	CT	4108	-7347	21
Chambersburg	PA	3994	-7766	21
West Melbourne	FL	2807	-8065	21
Rotterdam	NY	4279	-7397	21
Lake Worth Corridor	FL	2662	-8010	21
Lockport	NY	4317	-7869	21
Lebanon	OH	3944	-8420	21
Wade Hampton	SC	3490	-8233	21
Bayville	NJ	3991	-7415	21
Arbutus	MD	3925	-7670	20
Portsmouth	OH	3873	-8300	20
Rocky River	OH	4148	-8184	20
Middletown	DE	3945	-7572	20
Havelock	NC	3488	-7690	20
Gardner	MA	4258	-7200	20
Cartersville	GA	3417	-8480	20
Ashland	OH	4087	-8232	20
Oakleaf Plantation	FL	3017	-8184	20
Cambria Heights	NY	4069	-7374	20
Elmwood Park	NJ	4090	-7412	20
Hollis	NY	4071	-7377	20
Parma Heights	OH	4139	-8176	20
Rose Hill	VA	3879	-7711	20
East Northport	NY	4088	-7332	20
Shelby	NC	3529	-8154	20
Montville Center	CT	4148	-7215	20
Lake Ronkonkoma	NY	4084	-7313	20
Lexington	SC	3398	-8124	20
Murrysville	PA	4043	-7970	20
Cumberland	MD	3965	-7876	20
Oregon	OH	4164	-8349	20
Coconut Grove	FL	2571	-8026	20
West Mifflin	PA	4036	-7987	20
Miamisburg	OH	3964	-8429	20
Palm Valley	FL	3018	-8139	20
DeBary	FL	2888	-8131	20
Lyndhurst	NJ	4081	-7412	20
Eustis	FL	2885	-8169	20
Johnstown	PA	4033	-7892	20
Socastee	SC	3368	-7900	20
North Bellmore	NY	4069	-7353	20
King of Prussia	PA	4009	-7540	20
Norwood	OH	3916	-8446	20
Mariners Harbor	NY	4064	-7416	20
Lealman	FL	2782	-8268	20
Selden	NY	4087	-7304	20
Clemmons	NC	3602	-8038	20
West Chester	PA	3996	-7561	20
Southbury	CT	4148	-7321	20
Baldwin	PA	4034	-7998	20
Marblehead	MA	4250	-7086	20
Norton	MA	4197	-7119	20
Plattsburgh	NY	4470	-7345	20
Painesville	OH	4172	-8125	20
Greenfield	MA	4259	-7260	20
Pickerington	OH	3988	-8275	20
New Canaan	CT	4115	-7349	20
Snellville	GA	3386	-8402	20
Sparta	NJ	4103	-7464	20
Holtsville	NY	4082	-7305	20
Tysons Corner	VA	3892	-7723	20
Montclair	VA	3861	-7734	20
Lynbrook	NY	4065	-7367	20
Ives Estates	FL	2596	-8018	20
Lake Shore	MD	3911	-7648	19
McKeesport	PA	4035	-7986	19
Pinecrest	FL	2567	-8031	19
Weirton Heights	WV	4041	-8054	19
Forest Park	GA	3362	-8437	19
Mamaroneck	NY	4095	-7373	19
Bear	DE	3963	-7566	19
Lutz	FL	2815	-8246	19
Green Haven	MD	3914	-7655	19
Lexington	NC	3582	-8025	19
Clayton	NC	3565	-7846	19
Central Falls	RI	4189	-7139	19
Waterford	CT	4134	-7214	19
Woodbridge	NJ	4056	-7428	19
Sun City Center	FL	2772	-8235	19
Rosedale	MD	3932	-7652	19
Broadview Heights	OH	4131	-8169	19
Upper Saint Clair	PA	4034	-8008	19
Glassboro	NJ	3970	-7511	19
Weirton	WV	4042	-8059	19
White Oak	OH	3921	-8460	19
Carlisle	PA	4020	-7719	19
Mineola	NY	4075	-7364	19
Secaucus	NJ	4079	-7406	19
Madison	CT	4128	-7260	19
Camp Springs	MD	3880	-7691	19
Ronkonkoma	NY	4082	-7311	19
Saco	ME	4350	-7044	19
Maple Shade	NJ	3995	-7499	19
Hawthorne	NJ	4095	-7415	19
East Massapequa	NY	4067	-7344	19
Amherst Center	MA	4238	-7252	19
Southbridge	MA	4208	-7203	19
Jasmine Estates	FL	2829	-8269	19
Melville	NY	4079	-7342	19
Kew Gardens	NY	4071	-7383	19
Bartow	FL	2790	-8184	19
Sylvania	OH	4172	-8371	19
North Druid Hills	GA	3382	-8431	19
North Bay Shore	NY	4074	-7326	19
Milledgeville	GA	3308	-8323	19
Cortland	NY	4260	-7618	19
Berea	OH	4137	-8185	19
Twinsburg	OH	4131	-8144	19
Wantagh	NY	4068	-7351	19
West Hempstead	NY	4070	-7365	19
Ansonia	CT	4135	-7308	19
Mayfield Heights	OH	4152	-8146	19
Syosset	NY	4083	-7350	19
Brook Park	OH	4140	-8180	19
Erlanger	KY	3902	-8460	19
Rossville	NY	4056	-7421	19
South Burlington	VT	4447	-7317	19
Langley Park	MD	3899	-7698	19
Thomasville	GA	3084	-8398	19
Fairmont	WV	3949	-8014	19
Greater Upper Marlboro	MD	3883	-7675	19
Iselin	NJ	4058	-7432	19
Suwanee	GA	3405	-8407	19
Whitehall	OH	3997	-8289	19
Rutherford	NJ	4083	-7411	19
Islip	NY	4073	-7321	19
Forest Park	OH	3929	-8450	19
Westminster	MD	3958	-7700	19
Niles	OH	4118	-8077	19
Lorton	VA	3870	-7723	19
Morristown	NJ	4080	-7448	19
Point Pleasant	NJ	4008	-7407	19
Hyattsville	MD	3896	-7695	19
Augusta	ME	4431	-6978	18
Winchester	KY	3799	-8418	18
Monsey	NY	4111	-7407	18
Ashtabula	OH	4187	-8079	18
Dover	NJ	4088	-7456	18
Amesbury	MA	4286	-7093	18
Meadowbrook	VA	3745	-7747	18
Punta Gorda Isles	FL	2692	-8208	18
Ballenger Creek	MD	3937	-7744	18
Palmer	MA	4216	-7233	18
Belle Glade	FL	2668	-8067	18
Franconia	VA	3878	-7715	18
Eastlake	OH	4165	-8145	18
Steubenville	OH	4037	-8063	18
Springboro	OH	3955	-8423	18
Wallingford Center	CT	4145	-7282	18
Lanham-Seabrook	MD	3897	-7685	18
Clark-Fulton	OH	4146	-8171	18
Somerset	MA	4177	-7113	18
Florida Ridge	FL	2758	-8039	18
Boone	NC	3622	-8167	18
Seminole	FL	2784	-8279	18
Punta Gorda	FL	2693	-8205	18
Cutler	FL	2562	-8031	18
Limerick	PA	4023	-7552	18
Wilton	CT	4120	-7344	18
Huntington	NY	4087	-7343	18
Ojus	FL	2595	-8015	18
Amsterdam	NY	4294	-7419	18
Dumont	NJ	4094	-7400	18
Hanahan	SC	3292	-8002	18
Elizabeth City	NC	3629	-7625	18
Newburyport	MA	4281	-7088	18
Rockland	MA	4213	-7092	18
Westbrook	ME	4368	-7037	18
St. Marys	GA	3073	-8155	18
Lackawanna	NY	4283	-7882	18
Westerly	RI	4138	-7183	18
Leland	NC	3426	-7804	18
Lenoir	NC	3591	-8154	18
North Massapequa	NY	4070	-7346	18
Scarsdale	NY	4101	-7378	18
Nanuet	NY	4109	-7401	18
North Amityville	NY	4070	-7343	18
Colonial Heights	VA	3727	-7741	18
Colonia	NJ	4057	-7430	18
Oswego	NY	4346	-7651	18
Tinton Falls	NJ	4030	-7410	18
Portsmouth	RI	4160	-7125	18
Willimantic	CT	4171	-7221	18
Calverton	MD	3906	-7694	18
Oxon Hill	MD	3880	-7699	18
Takoma Park	MD	3898	-7701	18
Wallingford	CT	4146	-7282	18
Cocoa	FL	2839	-8074	18
Martinsburg	WV	3946	-7796	18
Marco Island	FL	2594	-8172	18
Tiffin	OH	4111	-8318	18
South Hadley	MA	4226	-7257	18
Shaw	DC	3891	-7702	18
Winthrop	MA	4238	-7098	18
Lindenwold	NJ	3982	-7500	18
Culpeper	VA	3847	-7800	18
Tallmadge	OH	4110	-8144	18
North Babylon	NY	4072	-7332	18
New Philadelphia	OH	4049	-8145	17
Maitland	FL	2863	-8136	17
Safety Harbor	FL	2799	-8269	17
North Canton	OH	4088	-8140	17
White Oak	MD	3904	-7699	17
Radford	VA	3713	-8058	17
Detroit-Shoreway	OH	4148	-8173	17
East Cleveland	OH	4153	-8158	17
Sudbury	MA	4238	-7142	17
Plainville	CT	4167	-7286	17
Middletown	RI	4155	-7129	17
Glassmanor	MD	3882	-7700	17
South Orange	NJ	4075	-7426	17
Idylwood	VA	3890	-7721	17
Seabrook	MD	3897	-7685	17
Killingly Center	CT	4184	-7187	17
Kings Park	NY	4089	-7326	17
Massapequa Park	NY	4068	-7346	17
Ruskin	FL	2772	-8243	17
Bristol	VA	3660	-8219	17
Wyckoff	NJ	4101	-7417	17
Woodmere	NY	4063	-7371	17
Beckley	WV	3778	-8119	17
Holden	MA	4235	-7186	17
Avenel	NJ	4058	-7429	17
East Setauket	NY	4094	-7311	17
Fayetteville	GA	3345	-8445	17
Colchester	VT	4454	-7315	17
Hanover	MA	4211	-7081	17
Glenvar Heights	FL	2571	-8033	17
Sayville	NY	4074	-7308	17
Norwalk	OH	4124	-8262	17
San Carlos Park	FL	2647	-8180	17
Concord	MA	4246	-7135	17
New Milford	NJ	4094	-7402	17
North Attleborough Center	MA	4197	-7132	17
Defiance	OH	4128	-8436	17
Beltsville	MD	3903	-7691	17
Ferndale	MD	3918	-7664	17
Mount Vernon	OH	4039	-8249	17
Bluffton	SC	3224	-8086	17
Tifton	GA	3145	-8351	17
Auburn	MA	4219	-7184	17
Laurel	VA	3764	-7751	17
North Decatur	GA	3379	-8431	17
Morganton	NC	3575	-8168	17
Danville	KY	3765	-8477	17
Barrington	RI	4174	-7131	17
Phoenixville	PA	4013	-7551	17
Wolcott	CT	4160	-7299	17
Norcross	GA	3394	-8421	17
North Valley Stream	NY	4069	-7370	17
Easton	MD	3877	-7608	17
Easthampton	MA	4227	-7267	17
Grafton	MA	4221	-7169	17
Sandalfoot Cove	FL	2634	-8019	17
Opa-locka	FL	2590	-8025	17
Seymour	CT	4140	-7308	17
Cohoes	NY	4277	-7370	17
Swansea	MA	4175	-7119	17
Vienna	VA	3890	-7727	17
Pinewood	FL	2587	-8022	17
Lansdale	PA	4024	-7528	17
Sevierville	TN	3587	-8356	16
Kingsland	GA	3080	-8169	16
Hillcrest Heights	MD	3883	-7696	16
Stuart	FL	2720	-8025	16
Fairhaven	MA	4164	-7090	16
Bethpage	NY	4074	-7348	16
Fairview Park	OH	4144	-8186	16
South River	NJ	4045	-7439	16
Fort Thomas	KY	3908	-8445	16
Sunset	FL	2571	-8035	16
Bon Air	VA	3752	-7756	16
Hough	OH	4151	-8164	16
Vero Beach	FL	2764	-8040	16
Bayshore Gardens	FL	2743	-8259	16
Streetsboro	OH	4124	-8135	16
Calhoun	GA	3450	-8495	16
Fremont	OH	4135	-8312	16
Buckhall	VA	3873	-7743	16
Baychester	NY	4087	-7384	16
Hopatcong Hills	NJ	4094	-7467	16
Waterville	ME	4455	-6963	16
Roosevelt	NY	4068	-7359	16
Laconia	NH	4353	-7147	16
Bellmore	NY	4067	-7353	16
Sudley	VA	3879	-7750	16
Dublin	GA	3254	-8290	16
Hope Mills	NC	3497	-7895	16
Brunswick	GA	3115	-8149	16
Clarksburg	WV	3928	-8034	16
Ocean Acres	NJ	3974	-7428	16
Wolf Trap	VA	3894	-7729	16
Madison	NJ	4076	-7442	16
Maryland City	MD	3909	-7682	16
West Columbia	SC	3399	-8107	16
Rye	NY	4098	-7368	16
Fort Hunt	VA	3873	-7706	16
Americus	GA	3207	-8423	16
Hermitage	PA	4123	-8045	16
Lake Mary	FL	2876	-8132	16
Albemarle	NC	3535	-8020	16
Cherry Hill	VA	3857	-7727	16
Country Walk	FL	2563	-8043	16
Riverdale	GA	3357	-8441	16
Abington	MA	4210	-7095	16
Floral Park	NY	4072	-7370	16
Burlington	KY	3903	-8472	16
Parole	MD	3898	-7653	16
Southchase	FL	2839	-8138	16
North Arlington	NJ	4079	-7413	16
Pearl River	NY	4106	-7402	16
Conyers	GA	3367	-8402	16
Narragansett	RI	4145	-7145	16
Port Washington	NY	4083	-7370	16
New Port Richey	FL	2824	-8272	16
Aurora	OH	4132	-8135	16
Adams Morgan	DC	3892	-7704	16
Rutland	VT	4361	-7297	16
Asbury Park	NJ	4022	-7401	16
Lutherville-Timonium	MD	3944	-7661	16
Ashland	MA	4226	-7146	16
Hybla Valley	VA	3875	-7708	16
Longmeadow	MA	4205	-7258	16
Elkton	MD	3961	-7583	16
Pinehurst	NC	3520	-7947	16
Wilkinsburg	PA	4044	-7988	16
Manassas Park	VA	3878	-7747	16
Willow Grove	PA	4014	-7512	16
Avon Center	OH	4146	-8202	16
Highland Springs	VA	3755	-7733	16
Middleburg Heights	OH	4136	-8181	16
Elkridge	MD	3921	-7671	16
Aberdeen	MD	3951	-7616	16
North Myrtle Beach	SC	3382	-7868	16
Williamstown	NJ	3969	-7500	16
Lake Wales	FL	2790	-8159	16
East Riverdale	MD	3896	-7692	16
Laurinburg	NC	3477	-7946	16
Plainfield	CT	4168	-7192	15
Hanover	PA	3980	-7698	15
Lithia Springs	GA	3379	-8466	15
Farmingville	NY	4083	-7303	15
Mastic	NY	4080	-7284	15
Setauket-East Setauket	NY	4093	-7310	15
Harrison	NJ	4075	-7416	15
Port Richmond	NY	4063	-7414	15
Perry	GA	3246	-8373	15
Winder	GA	3399	-8372	15
Clemson	SC	3468	-8284	15
Tavares	FL	2880	-8173	15
Great Falls	VA	3900	-7729	15
Terrace Heights	NY	4072	-7377	15
Emerson Hill	NY	4061	-7410	15
Eden	NC	3649	-7977	15
Bay Village	OH	4148	-8192	15
Lake Butler	FL	2850	-8154	15
Westbury	NY	4076	-7359	15
Iona	FL	2652	-8196	15
Newport	KY	3909	-8450	15
Roanoke Rapids	NC	3646	-7765	15
Storrs	CT	4181	-7225	15
Brownsville	FL	2582	-8024	15
Warren Township	NJ	4061	-7452	15
Seaford	NY	4067	-7349	15
Graniteville	NY	4062	-7415	15
Henderson	NC	3633	-7840	15
Stallings	NC	3509	-8069	15
Damascus	MD	3929	-7720	15
Shelbyville	KY	3821	-8522	15
Pataskala	OH	4000	-8267	15
Merrifield	VA	3887	-7723	15
Ledyard	CT	4144	-7201	15
Fords	NJ	4053	-7432	15
Brunswick	ME	4391	-6997	15
Kenmore	NY	4297	-7887	15
Belvedere Park	GA	3375	-8427	15
Rossville	MD	3934	-7648	15
Depew	NY	4290	-7869	15
Seven Oaks	SC	3405	-8115	15
Wilmington Island	GA	3200	-8097	15
Gates-North Gates	NY	4317	-7770	15
Cloverly	MD	3911	-7700	15
East Brainerd	TN	3500	-8515	15
Vandalia	OH	3989	-8420	15
East Longmeadow	MA	4206	-7251	15
Ramsey	NJ	4106	-7414	15
West Park	FL	2598	-8020	15
Greeneville	TN	3616	-8283	15
Adelphi	MD	3900	-7697	15
Front Royal	VA	3892	-7819	15
Williamsburg	VA	3727	-7671	15
Three Lakes	FL	2564	-8040	15
Auburndale	FL	2807	-8179	15
Gloversville	NY	4305	-7434	15
Eggertsville	NY	4296	-7880	15
Batavia	NY	4300	-7819	15
=US America/North_Dakota/New_Salem
Mandan	ND	4683	-10089	21
=US America/Phoenix
Phoenix	AZ	3345	-11207	1563	East Phoenix|Feniks|Fenikso|Finiks|Finiksa|Finiksas|Finiksos|Foinix|Hellings Mill|Hoozdoh|Mill City|Peniki|Phenix|Phoeniks|Pumpkinsville|Salt River|Smith Station|Smiths Station
Tucson	AZ	3222	-11093	532	Fucson|Lucson|Takson|Teuson|Toison|Touson|Tuczon|Tugson|Tuguison|Tuison|Tuksonas|Tulquson|Tuozon|Tuquisson|Tuqulson|Tusan|Tuson|Tusona
Mesa	AZ	3342	-11182	472	Hayden|Mejsa|Mesa City|Zenos
Chandler	AZ	3331	-11184	261
Gilbert	AZ	3335	-11179	248
Glendale	AZ	3354	-11219	240
Scottsdale	AZ	3351	-11190	237
Maryvale	AZ	3350	-11218	208
Tempe	AZ	3341	-11191	176
Peoria	AZ	3358	-11224	171
Deer Valley	AZ	3368	-11213	166
Tempe Junction	AZ	3341	-11194	158
Surprise	AZ	3363	-11233	128
Alhambra	AZ	3350	-11213	128
Yuma	AZ	3273	-11462	94
Ahwatukee Foothills	AZ	3334	-11198	83
San Tan Valley	AZ	3319	-11153	81
Avondale	AZ	3344	-11235	81
Goodyear	AZ	3344	-11236	79
Flagstaff	AZ	3520	-11165	70
Casas Adobes	AZ	3232	-11100	67
Lake Havasu City	AZ	3448	-11432	54
Casa Grande	AZ	3288	-11176	51
Buckeye	AZ	3337	-11258	51
Catalina Foothills	AZ	3230	-11092	51
Maricopa	AZ	3306	-11205	49
Oro Valley	AZ	3239	-11097	44
Sierra Vista	AZ	3155	-11030	43
Prescott Valley	AZ	3461	-11232	42
Prescott	AZ	3454	-11247	42
Marana	AZ	3244	-11123	41
Bullhead City	AZ	3515	-11457	39
Apache Junction	AZ	3342	-11155	38
Sun City	AZ	3360	-11227	37
Queen Creek	AZ	3325	-11163	35
El Mirage	AZ	3361	-11232	34
San Luis	AZ	3249	-11478	32
Florence	AZ	3303	-11139	31
Kingman	AZ	3519	-11405	29
Drexel Heights	AZ	3214	-11103	28
Fortuna Foothills	AZ	3266	-11441	26
Sahuarita	AZ	3196	-11096	26
Sun City West	AZ	3366	-11234	25
Fountain Hills	AZ	3361	-11172	24
Anthem	AZ	3387	-11215	22
Green Valley	AZ	3185	-11099	21
Nogales	AZ	3134	-11093	20
Rio Rico	AZ	3147	-11098	19
Eloy	AZ	3276	-11155	17
Tanque Verde	AZ	3225	-11074	17
Douglas	AZ	3134	-10955	17
Flowing Wells	AZ	3229	-11101	16
Payson	AZ	3423	-11133	15
Somerton	AZ	3260	-11471	15
=US Pacific/Honolulu
Honolulu	HI	2131	-15786	372
East Honolulu	HI	2129	-15772	50
Pearl City	HI	2140	-15798	48
Hilo	HI	1973	-15509	43
Kailua	HI	2140	-15774	39
Waipahu	HI	2139	-15801	38
Kaneohe	HI	2140	-15780	35
Mililani Town	HI	2145	-15802	28
Kahului	HI	2089	-15647	26
‘Ewa Gentry	HI	2134	-15803	23
Kīhei	HI	2076	-15645	21
Makakilo	HI	2135	-15809	18
Wahiawā	HI	2150	-15802	18
Schofield Barracks	HI	2150	-15807	16
Makakilo City	HI	2135	-15809	15
Wailuku	HI	2089	-15651	15
Kapolei	HI	2134	-15806	15
=UY America/Montevideo
Montevideo		-3490	-5619	1271	Mantehvideha|Montebideo|Montevidejas|Montevideu|Montevidiejos|Muntivideu|Muntividew
Salto		-3138	-5797	100
Paysandú		-3232	-5808	73
Las Piedras		-3473	-5622	70
Rivera		-3091	-5555	65
Maldonado		-3490	-5495	55
Tacuarembó		-3172	-5598	52
Melo		-3237	-5417	51
Mercedes		-3325	-5803	42
Artigas		-3040	-5647	42
Minas		-3438	-5524	38
San José de Mayo		-3434	-5671	37
Durazno		-3338	-5652	34
Florida		-3410	-5621	32
Barros Blancos		-3475	-5600	32
Treinta y Tres		-3323	-5438	26
Rocha		-3448	-5433	26
San Carlos		-3479	-5492	25
Pando		-3472	-5596	24
Fray Bentos		-3312	-5831	23
Colonia del Sacramento		-3446	-5784	22
Trinidad		-3352	-5690	21
La Paz		-3476	-5623	20
Canelones		-3452	-5628	20
Delta del Tigre		-3476	-5636	18
Carmelo		-3400	-5828	17
Santa Lucía		-3445	-5639	16
Progreso		-3467	-5622	16
Young		-3270	-5763	16
Dolores		-3353	-5822	16
Paso de Carrasco		-3486	-5605	15
=UZ Asia/Bishkek
Quvasoy		4030	7198	32
=UZ Asia/Samarkand
Samarkand		3965	6696	319
Bukhara		3977	6443	248
Nukus		4245	5961	230
Qarshi		3886	6579	223
Jizzax		4012	6783	153
Urganch		4155	6063	150
Tirmiz		3722	6728	140
Navoiy		4008	6538	130
Denov		3827	6790	69
Kogon Shahri		3973	6455	63
Koson		3904	6558	60
Kattaqo’rg’on Shahri		3991	6627	59
Oltinko‘l		4307	5890	59
Shahrisabz		3906	6683	57
Khiwa		4138	6036	56
Beruniy		4169	6075	51
Xo‘jayli Shahri		4241	5945	50
Novyy Turtkul’		4155	6102	49
Urgut Shahri		3942	6726	47
Kitob		3912	6689	42
G’ijduvon Shahri		4010	6468	41
Oqtosh		3992	6593	38
Manghit		4212	6006	31
Nurota		4056	6569	29
Muborak		3926	6515	29
Gurlan		4184	6039	28
Zomin Shaharchasi		3996	6840	27
Showot		4166	6030	27
Bulung’ur Shahri		3976	6727	27
Shofirkon Shahri		4012	6450	27
G‘uzor		3862	6625	25
Boysun		3821	6721	25
Yangirabot		4003	6596	25
Sho‘rchi		3800	6779	25
Payshamba Shahri		4001	6623	25
Karakul’		3953	6383	22
Paxtakor Shahri		4031	6796	21
Juma Shahri		3972	6666	20
Chiroqchi		3903	6657	19
Hazorasp		4132	6107	18
Beshkent		3882	6565	17
Qŭshkŭpir		4154	6035	17
Chelak		3992	6686	17
Vobkent Shahri		4000	6450	17
Galaosiyo Shahri		3986	6445	16
=UZ Asia/Tashkent
Tashkent		4126	6922	1978	Daskent|Daşkənd|Lithopolis|Tachkent|Taixkent|Taschkent|Tashken|Tashkend|Tashkenti|Tasjkent|Taskende|Taskent|Taskenta|Taskentas|Taskento|Taszkent|Taxkent|Tochkent|Toshkand|Toshkent
Namangan		4100	7167	432	Namanganas|Namangano|Nemengan
Andijon		4078	7234	318
Qo‘qon		4053	7094	187
Chirchiq		4147	6958	168
Fergana		4038	7178	164
Marg‘ilon		4047	7172	133
Angren		4102	7014	127
Olmaliq		4084	6960	121
Bekobod		4022	6927	86
Chust		4100	7124	65
Yangiyŭl		4111	6905	60
Asaka		4064	7224	57
Guliston		4049	6878	53
Chortoq		4107	7182	50
Kosonsoy		4125	7155	44
Parkent		4129	6968	36
Ohangaron		4091	6964	36
Uchqŭrghon Shahri		4111	7208	33
Quva		4052	7207	33
Yangiyer		4028	6882	33
Uychi		4108	7192	30
Toshbuloq		4092	7158	29
Yangiqo‘rg‘on		4119	7172	28
Piskent		4090	6935	28
To‘rqao‘rg‘on		4100	7151	28
Qibray		4139	6947	28
Iskandar		4155	6970	28
Sirdaryo		4084	6866	27
Toshloq		4048	7177	27
Salor		4137	6938	26
Bektemir		4121	6933	26
Haqqulobod		4092	7212	26
Qo‘rg‘ontepa		4073	7276	26
Oltiariq		4039	7147	26
Yangiobod		4112	7009	25
Gagarin Shahri		4066	6817	25
Zafar		4098	6890	25
G‘azalkent		4156	6977	25
Chinoz		4094	6876	25
Pop		4087	7111	22
Beshariq		4044	7061	22
Tŭytepa		4103	6936	21
Kirguli		4044	7177	20
Yaypan		4038	7082	20
Dashtobod		4013	6849	20
Bo‘ka		4081	6919	20
Xo‘jaobod		4067	7256	17
Do’stlik Shahri		4053	6803	17
=VA Europe/Vatican
Vatican City		4190	1245	1	Staat Vatikanstadt|Vatican|Vaticano|Vatikan|Vatikanas|Vatikanstaden|Vatikanstadt
=VC America/St_Vincent
Kingstown		1316	-6123	25	Kingstaun|Kingstauna|Kingstaunas|Kingstauno|Kinqstaun
=VE America/Caracas
Caracas		1049	-6688	3000	Caracae|Caraques|Karakas|Karakasa|Karakasas|Karakaso
Maracaibo		1067	-7161	2225	Marakaibas|Marakaibo|Marakaimpo|Marakajba|Marakajbo|Marakaybo|Marakaypu
Maracay		1024	-6759	1754	Marakai|Marakaj|Marakajo|Marakajus|Marakay
Valencia		1016	-6801	1385	Balenzia|Valencio|Valens|Valensi|Valensia|Valensii|Valensija|Valensiya|Valentia|Valentzia|Valincia
Barquisimeto		1006	-6936	809	Barkisimeta|Barkisimetas|Barkisimeto|Barquisimetum|Barquisimito
Ciudad Guayana		835	-6264	747	Cidade Guaiana|Ciudad Guiana|Ciudat Guayana|Guayana|Guayana City|San Tome|Santo Tomo|Sijudad Gvajana|Siudad Guajana|Sjudad Guajan
Barcelona		1014	-6469	425	Barcelono|Barselona|Varkeloni
Maturín		975	-6318	411	Maturinas
Puerto La Cruz		1021	-6463	370
Petare		1048	-6681	365
Barinas		862	-7021	353
Turmero		1023	-6747	345
Ciudad Bolívar		813	-6354	338
Mérida		859	-7116	300
Alto Barinas		859	-7023	284
Santa Teresa del Tuy		1023	-6666	279
Cumaná		1045	-6418	258
San Cristóbal		777	-7222	247
Baruta		1043	-6688	244
Mucumpiz		842	-7113	215
Cabimas		1040	-7145	201
Coro		1140	-6967	195
Guatire		1047	-6654	192
Cúa		1016	-6688	183
Guarenas		1047	-6662	182
Puerto Cabello		1047	-6801	174
Ocumare del Tuy		1012	-6678	166
Guacara		1023	-6788	152
El Tigre		889	-6425	151
El Limón		1031	-6763	148
Acarigua		955	-6920	144
Los Teques		1034	-6704	141
Punto Fijo		1169	-7020	132
Charallave		1024	-6686	129
Palo Negro		1017	-6754	129
Cagua		1019	-6746	119
Anaco		943	-6446	118
Calabozo		892	-6743	117
Guanare		904	-6974	112
Carúpano		1067	-6325	112
Ejido		855	-7124	107
Catia La Mar		1061	-6703	107
Mariara		1030	-6772	105
Carora		1017	-7008	94
Valera		932	-7060	94
Yaritagua		1008	-6912	90
Valle de La Pascua		922	-6601	89
San Juan de los Morros		991	-6735	88
Porlamar		1096	-6387	87
La Victoria		1023	-6733	87
Tinaquillo		992	-6830	82
San Fernando de Apure		789	-6747	79
San Carlos		966	-6858	77
San Felipe		1034	-6874	77
Villa de Cura		1004	-6749	77
Araure		958	-6924	73
Güigüe		1008	-6778	72
La Villa del Rosario		1033	-7231	65
Chacao		1050	-6685	65
San Antonio de Los Altos		1039	-6695	64
Machiques		1006	-7255	63
San José de Guanipa		889	-6417	62
El Vigía		861	-7166	59
Caucaguita		1036	-6680	59
Punta Cardón		1166	-7021	59
Los Dos Caminos		1049	-6683	58
El Hatillo		1042	-6683	58
San Carlos del Zulia		900	-7193	57
Upata		802	-6241	54
El Tocuyo		979	-6979	53
Maiquetía		1059	-6696	53
Caucagüito		1049	-6674	53
Puerto Ayacucho		566	-6758	53
Rubio		770	-7236	52
Tucupita		906	-6205	52
San Mateo		1021	-6742	50
Chivacoa		1016	-6889	46
Morón		1049	-6820	44
Lagunillas		1013	-7126	44
San Joaquín		1026	-6779	42
Quíbor		993	-6962	42
Zaraza		935	-6532	41
Carrizal		1035	-6699	41
Altagracia de Orituco		986	-6638	40
Güiria		1058	-6230	40
Tacarigua		1009	-6792	39
Colón		803	-7226	38
Trujillo		937	-7044	38
Caraballeda		1061	-6685	38
La Asunción		1103	-6386	35
Los Rastrojos		1003	-6924	35
Barinitas		876	-7041	34
Las Tejerías		1025	-6717	33
Cantaura		931	-6436	33
San Antonio del Táchira		781	-7244	32
Santa Rita		1054	-7151	32
Guasdualito		724	-7073	31
Nirgua		1015	-6856	30
Santa Elena de Uairén		460	-6111	30
Juan Griego		1108	-6397	28
Villa Bruzual		933	-6912	28
Táriba		782	-7222	27
La Fría		822	-7225	27
La Guaira		1060	-6693	25
=VG America/Tortola
Road Town		1843	-6462	8	Rod Taunas|Roount Taoun|Roud Taun
=VI America/St_Thomas
Saint Croix		1773	-6475	51
Charlotte Amalie		1834	-6493	20	Amalienborg|Amalienburg|Carlota Amalia|Carlotamalio|Charlotte Amalia|Dorp|Het Dorp|Saint Thomas|Sanct Thomas|Sarlot Amali|Sarlote Amalija|Sarlotta Amaliya|Savan|Scharlotte Amelia|Sharlot Amali|Sharlota Amalija|Tap House|Tap Hus|Taphuis|Taphus|Taphuus|Taphys|Tappus|Wirtshaus|Zapfhaus
=VN Asia/Ho_Chi_Minh
Ho Chi Minh City		1082	10663	3467	Hociminovo Mesto|Hosimina|Hosiminh|Khoshimin|Sai Gon|Saigon
Hanoi		2102	10584	1431	Anoi|Anoy|Hanoj|Hanoja|Hanojo|Hanojus|Hanoy|Keicho|Khanoj
Da Nang		1607	10822	752	Danang|Tourane|Turan
Haiphong		2086	10668	603	Hai Phong|Hajfong|Khajfon
Biên Hòa		1094	10682	407	Bia Hoa|Bienhoa
Huế		1646	10760	287
Nha Trang		1225	10919	283
Cần Thơ		1004	10579	260
Rạch Giá		1001	10508	228
Qui Nhon		1378	10922	210
Vũng Tàu		1035	10708	210
Sa Dec		1029	10576	204
Ðà Lạt		1195	10844	197
Nam Định		2043	10618	193
Vinh		1867	10569	164
Đưc Trọng		1174	10837	161
Phan Thiết		1093	10810	161
La Gi		1066	10777	161
Long Xuyên		1039	10544	158
Cần Giuộc		1061	10667	152
Bảo Lộc		1155	10781	152
Hạ Long		2095	10707	148
Buôn Ma Thuột		1267	10804	147
Cam Ranh		1192	10916	147
Cẩm Phả Mines		2102	10730	135
Thái Nguyên		2159	10585	134
Mỹ Tho		1036	10636	122
Sóc Trăng		960	10597	114
Pleiku		1398	10800	114
Thanh Hóa		1980	10577	112
Cà Mau		918	10515	112
Bạc Liêu		929	10573	108
Yên Vinh		1867	10567	107
Hòa Bình		2082	10534	105
Vĩnh Long		1025	10597	103
Yên Bái		2172	10491	97
Sông Cầu		1346	10922	94
Việt Trì		2132	10540	93
Phan Rang-Tháp Chàm		1156	10899	92
Thủ Dầu Một		1098	10665	91
Cung Kiệm		2119	10616	80
Củ Chi		1097	10649	75
Móng Cái		2152	10797	73
Cho Dok		1070	10512	70
Tuy Hòa		1310	10932	70
Tân An		1054	10641	65
Thành Phố Uông Bí		2103	10677	64
Cao Lãnh		1046	10563	64
Bến Tre		1024	10638	59
Tam Kỳ		1557	10847	59
Hải Dương		2094	10633	58
Trà Vinh		995	10634	57
Lạng Sơn		2185	10676	56
Cần Giờ		1041	10695	55
Bỉm Sơn		2008	10586	54
Bắc Giang		2127	10619	54
Thái Bình		2045	10634	53
Hà Đông		2097	10578	51
Phú Khương		1128	10613	48
Kon Tum		1435	10801	47
Bắc Ninh		2119	10608	44
Cao Bằng		2267	10626	41
Sơn Tây		2114	10551	41
Dien Bien Phu		2139	10302	40
Hưng Yên		2065	10605	40
Hà Tiên		1038	10449	40
Ninh Bình		2026	10598	37
Lào Cai		2249	10397	37
Tây Ninh		1131	10610	36
Tuyên Quang		2182	10521	36
Quảng Ngãi		1512	10879	33
Hội An		1588	10834	33
Hà Giang		2282	10498	33
Phủ Lý		2055	10591	32
Kwang Binh		1747	10662	31
Cát Bà		2073	10705	30
Hà Tĩnh		1834	10591	28
Vị Thanh		978	10547	24
Don Luan		1153	10688	24
Thị Trấn Tân Thành		1026	10559	23
Sơn La		2133	10392	19
Vĩnh Yên		2131	10560	18
Bắc Kạn		2215	10583	18
Ðông Hà		1682	10710	18
Đinh Văn		1179	10824	16
Dương Đông		1022	10396	15
Bình Long		1165	10661	15
=VU Pacific/Efate
Port-Vila		-1774	16831	36	Bila|Fila|Port Fila|Port Vila|Vila
=WF Pacific/Wallis
Mata-Utu		-1328	-17617	1	Mata Utu|Matauto|Matautu
=WS Pacific/Apia
Apia		-1383	-17177	40	Apiae|Apija|Apio|Apiya
=XK Europe/Belgrade
Pristina		4267	2117	550	Prestena|Prishhina|Prishtina|Prishtinae|Prishtine|Prisjtina|Pristin|Pristine|Pristino|Prisztina|Prixtina|Pryshcina
Prizren		4221	2074	171
Mitrovicë		4288	2087	107
Gjakovë		4238	2043	94
Suva Reka		4236	2083	72
Ferizaj		4237	2116	60
Glogovac		4263	2089	59
Gjilan		4246	2147	52
Deçan		4254	2029	51
Peć		4266	2029	49
Vitina		4232	2136	47
Istok		4278	2049	40
Shtime		4243	2104	35
Podujeva		4291	2119	35
Dragash		4203	2065	35
Vushtrri		4282	2097	31
Orahovac		4240	2065	22
Llazicë		4256	2076	20
Leposaviq		4310	2080	19
Zvečan		4291	2084	17
Kosovo Polje		4266	2110	16
=YE Asia/Aden
Sanaa		1535	4421	1937	Sano|Sana
Al Ḩudaydah		1480	4295	618	Hodaidah|Hodeida|Hudaida|Hudaydah
Ta‘izz		1358	4402	615	Taiz|Taizz
Aden		1278	4504	551	Adan|Adehn|Adem|Adena|Adenas|Adeno|Aidin|Anten|Cadan|Ədən|Ɛaden
Mukalla		1454	4912	258
Ibb		1397	4418	235
Dhamār		1454	4441	160
‘Amrān		1566	4394	91
Sayyān		1517	4432	69
Zabīd		1420	4332	53
Sa'dah		1694	4376	52
Bājil		1506	4329	48
Ḩajjah		1569	4361	44
Dhī as Sufāl		1383	4411	38
Al Bayda		1399	4557	38
Ataq		1454	4683	37
Bayt al Faqīh		1452	4332	34
Yarīm		1430	4438	33
Saḩar		1532	4431	32
Laḩij		1306	4488	23
Zinjibār		1313	4538	20
Al Ḩazm		1616	4478	18
Ma'rib		1546	4533	17
=YT Indian/Mayotte
Mamoudzou		-1278	4523	55	Mambutzou|Mamoutzou|Mamudzu|Mamutzu
Koungou		-1273	4520	18
Dzaoudzi		-1278	4526	15
=ZA Africa/Johannesburg
Cape Town		-3393	1842	3433	Cape Toun|Civitas Capitis|Fokvaros|Hoefdaborg|Hovdastadur|Höfðaborg|Høvdastaður|Kaapstad|Kaapsted|Kabe Urbe|Kaburbo|Kaepstad|Kapetown|Kapkaupunki|Kaplinn|Kapske Mesto|Kapske Misto|Kapstad|Kapstaden|Kapstadt|Kapsztad|Keip Taoun|Keiptaun|Keiptauna|Keiptaunas|Keiptauns|Kejptaun|Keyptaun|Keyptawn|Lurmutur Hiria
Durban		-2986	3103	3120	Durbana|Durbanas|Durbano|Durbanum|Ntermpan|Port Natal|Thekong
Johannesburg		-2620	2804	2026	Ioannesburgum|Joanesburgo|Joburg|Joganesburg|Jogannesburg|Johanesburgas|Johanesburgo|Johannesarborg|Johannesbourg|Johannesburga|Johannesburgo|Johannesburgu|Jokhanesburg|Jokhanezburg|Jokhannesburg|Xohanesburgo|Yohannesburg|Yohannesburq|Yoxannesburg
Soweto		-2627	2786	1695	Mpanzaville|Souehto|Soueto|Sovetas|Soveto
Pretoria		-2574	2819	1619	Pitoli|Praetoria|Prehtoryja|Pretori|Pretoriae|Pretorii|Pretorija|Pretorio|Pretoriya|Pretoriye|Pta|Tshwane
Port Elizabeth		-3396	2561	968	Ibhayi|Port Elisabeth|Port Elizabet|Port Elizabetas|Port Elizampeth|Portelizabeta|Porto Elizabeth|Portus Elisabethae|Puerto Elizabeth
Pietermaritzburg		-2962	3039	751	Maritzburg|Mokokotlofo|Pitehrmarycburg|Pitermaricburg|Piturmaricburg
Benoni		-2619	2832	605
Tembisa		-2600	2823	512
East London		-3302	2791	479	Buffalo City|Istochni London|Iztochen London|Londinium Orientale|Oos Londen|Yst Londonas
Vereeniging		-2667	2793	475	Feriniging|Ferinikhing|Vereniging|Verenigingas
Bloemfontein		-2912	2621	463	Blumfantehjn|Blumfonteina|Blumfonteinas|Blumfontejn|Blumfonteyn|Mangaung|Mploumphontein
Boksburg		-2621	2826	445	Boksburgas
Welkom		-2798	2674	432	Velkom|Velkomas
Newcastle		-2776	2993	405
Krugersdorp		-2609	2778	379
Randburg		-2609	2800	337
Botshabelo		-2927	2673	310
Brakpan		-2624	2837	306
Witbank		-2587	2923	262
Richards Bay		-2878	3204	253
Vanderbijlpark		-2671	2784	247
Centurion		-2586	2819	233
Uitenhage		-3376	2540	229
Roodepoort		-2616	2787	225
Paarl		-3373	1898	190
Carletonville		-2636	2740	182
Klerksdorp		-2685	2667	179
Midrand		-2599	2813	173
Westonaria		-2632	2765	157
Middelburg		-2578	2946	155
Vryheid		-2777	3079	150
Orkney		-2698	2667	146
Kimberley		-2873	2476	142
eMbalenhle		-2653	2907	142
Nigel		-2643	2848	141
Mpumalanga		-2981	3064	140
Bhisho		-3285	2744	137
Randfontein		-2618	2770	134
Worcester		-3365	1945	128
Rustenburg		-2567	2724	124
Polokwane		-2390	2947	124
Potchefstroom		-2672	2710	124
Virginia		-2810	2687	123
Brits		-2563	2778	122
Alberton		-2627	2812	122
Nelspruit		-2547	3097	110
Phalaborwa		-2394	3114	109
Queenstown		-3190	2688	105
Kroonstad		-2765	2723	104
Bethal		-2646	2947	102
Mokopane		-2419	2901	101
Mabopane		-2550	2810	97
Kutloanong		-2783	2675	95
Stellenbosch		-3393	1887	94
Stilfontein		-2684	2677	93
Delmas		-2615	2868	92
Grahamstown		-3330	2653	92
Warmbaths		-2488	2828	90
Louis Trichardt		-2304	2990	87
Dundee		-2817	3023	84
Piet Retief		-2701	3081	84
Phuthaditjhaba		-2852	2882	84
Bethlehem		-2823	2831	84
Mthatha		-3159	2878	79
Sasolburg		-2681	2782	77
Standerton		-2693	2924	74
Bothaville		-2739	2662	72
Upington		-2845	2126	71
Parys		-2690	2746	71
Schweizer-Reneke		-2719	2533	70
Ga-Rankuwa		-2562	2799	69
Knysna		-3404	2305	69
Saldanha		-3301	1794	68
Barberton		-2579	3105	68
Lichtenburg		-2615	2616	66
Heidelberg		-2650	2836	64
Graaff-Reinet		-3225	2453	63
Fochville		-2649	2749	62
Oudtshoorn		-3360	2220	62
Atlantis		-3357	1848	60
KwaDukuza		-2933	3129	60
Mossel Bay		-3418	2215	59
Fort Beaufort		-3277	2663	58
Kraaifontein		-3385	1872	58
Wellington		-3364	1901	56
Heilbron		-2728	2797	55
Viljoenskroon		-2721	2695	55
Port Shepstone		-3074	3045	53
Vryburg		-2696	2473	50
Wolmaransstad		-2720	2598	49
Edenvale		-2614	2815	49
eSikhaleni		-2887	3190	49
Balfour		-2666	2859	46
Mondlo		-2798	3072	45
Beaufort West		-3236	2258	45
Aliwal North		-3069	2671	44
Thohoyandou		-2295	3048	44
Volksrust		-2737	2988	43
Wesselsbron		-2785	2637	43
Ceres		-3337	1931	42
Ermelo		-2653	2998	41
Senekal		-2832	2762	40
Thaba Nchu		-2921	2684	39
Vredenburg		-3291	1799	38
Ekangala		-2570	2875	38
Giyani		-2330	3072	37
Stutterheim		-3257	2742	36
Harrismith		-2827	2913	35
Malmesbury		-3346	1873	35
Theunissen		-2841	2670	35
Margate		-3086	3037	34
Butterworth		-3233	2815	34
Lebowakgomo		-2420	2950	33
Cradock		-3216	2562	33
Richmond		-2987	3027	32
De Aar		-3065	2401	32
Retreat		-3406	1848	32
Allanridge		-2775	2664	32
Nkowakowa		-2389	3029	30
Postmasburg		-2833	2307	30
Grabouw		-3415	1902	30
Howick		-2948	3023	29
Driefontein		-2702	3045	28
Empangeni		-2876	3189	28
Robertson		-3380	1989	28
Bronkhorstspruit		-2581	2874	27
Siyabuswa		-2511	2904	26
Mpophomeni		-2957	3019	26
Cullinan		-2567	2852	25
Kokstad		-3055	2942	25
Hermanus		-3442	1923	25
Lady Frere		-3170	2723	25
Midstream		-2592	2820	25
Duiwelskloof		-2369	3014	25
Scottburgh		-3029	3075	24
Hennenman		-2798	2702	23
Pampierstad		-2778	2469	22
Lydenburg		-2510	3044	22
Ulundi		-2834	3142	21
Modimolle		-2470	2840	21
Komatipoort		-2543	3195	21
Secunda		-2655	2917	20
eMkhomazi		-3021	3080	20
Queensdale		-3187	2698	20
Plettenberg Bay		-3405	2337	19
Kruisfontein		-3400	2473	19
Middelburg		-3149	2501	18
Port Alfred		-3359	2688	18
Warrenton		-2811	2485	18
Zeerust		-2554	2608	18
Christiana		-2791	2516	18
Ladybrand		-2919	2746	17
Ballito		-2954	3121	17
Bloemhof		-2765	2561	17
Tzaneen		-2383	3016	17
Reitz		-2780	2843	17
Riversdale		-3409	2126	16
Somerset East		-3272	2559	16
White River		-2533	3101	16
Hendrina		-2616	2972	16
Montagu		-3379	2012	15
Rondebosch		-3396	1848	15
Kriel		-2627	2923	15
Berea		-2985	3099	15
=ZM Africa/Lusaka
Lusaka		-1541	2829	1267	Lousaka|Louzaka|Lusaca|Lusak|Lusako
Kitwe		-1280	2821	401	Kitoue|Kitue|Kitve|Kitwe Nkana
Ndola		-1296	2864	395
Kabwe		-1445	2845	189
Chingola		-1253	2788	149
Mufulira		-1255	2824	121
Luanshya		-1314	2842	113
Livingstone		-1784	2585	109
Kasama		-1021	3118	91
Chipata		-1363	3265	86
Kalulushi		-1284	2809	67
Mazabuka		-1586	2775	64
Chililabombwe		-1236	2782	57
Mongu		-1525	2313	53
Kafue		-1577	2818	48
Choma		-1681	2699	47
Mansa		-1120	2889	42
Kansanshi		-1210	2643	41
Kapiri Mposhi		-1397	2867	38
Monze		-1628	2748	30
Mpika		-1183	3145	28
Nchelenge		-935	2873	24
Kawambwa		-979	2908	21
Mbala		-884	3137	21
Samfya		-1136	2956	20
Sesheke		-1748	2430	20
Petauke		-1424	3132	19
Mumbwa		-1498	2706	19
Siavonga		-1654	2871	19
=ZW Africa/Harare
Harare		-1783	3105	1543	Arare|Charare|Hararensis Urbs|Harareo|Kharare|Kharareh|Salisbury
Bulawayo		-2015	2858	699	Bulavajas|Bulavajo|Bulavejo
Chitungwiza		-1801	3108	340
Mutare		-1897	3267	184
Gweru		-1945	2982	146
Kwekwe		-1893	2981	99
Kadoma		-1833	2992	79
Masvingo		-2006	3083	76
Chinhoyi		-1737	3020	62
Marondera		-1819	3155	57
Norton		-1788	3070	52
Chegutu		-1813	3014	47
Bindura		-1730	3133	37
Zvishavane		-2033	3007	36
Victoria Falls		-1793	2583	36
Hwange		-1836	2650	33
Redcliff		-1903	2978	33
Ruwa		-1789	3124	30
Rusape		-1853	3213	29
Chiredzi		-2105	3167	28
Beitbridge		-2222	3000	26
Kariba		-1652	2880	26
Karoi		-1681	2969	25
Gokwe		-1820	2893	19
Chipinge		-2019	3262	19
Shurugwi		-1967	3001	17
`;
